/** The ids under which the gateway knows our operations, by their names. */
export const operationIds = {
  Agenda: 'ed60d74ff6c75c5f84a6e80cd2aa324c9162d41f60f46d6ffc467e50f265bd42',
  AgendaLive: '1e06415d16fb1dfb543468b34e38bacfffe830efbaaa0bd0d14e9f2db010dd91',
  Agendas: 'e3dee41ccba553c63a5d130410ef6119a256395375a883818dcc1217c1b8e3bc',
  City: '0a1e6924e17a93337a744ae5cfbd3152fa01b53ab7905f9fdf72a8d808cb0f43',
  CityLive: '886a305000bcada319d5aea6483cb923d415bad6a76559b34d368601913f7f0b',
  CommentOnAgenda: '2583cb3bfa9cbaa271b90dff022e9e11f000c984db18a1c22080fe5eefb32f89',
  District: '1f7083c4099eff3c7813930dceaf6e8edfdc9575fe10fc55094eb1536bd74bb4',
  Mine: '2d837c952146e2ea652fcece924bbd2992b5b672caa47fd3bac83574d605d82a',
  MyStanding: '91ffaabf27a3f5d995c0e0474779ccd4d0f3d39092e8a37731c0cd8d92df13fe',
  OfferHands: '786f11dc4bc43b1842cd28b87be9b46185d1d9524b7639bf6942c312b32fee80',
  Places: '4e204560812ccccbb97c5ebb5db9c727af5a08f1f97612ebf643452dc13cc835',
  PledgeToCampaign: '2a7e064b35e009dd1b7c90fd2729f7f7bb9249c01762eb6b7cc29e1259e84151',
  Register: '3b81e701083ec9548ac5d1a9fdf9ac56a3a53d420863007b5d956ec0d7ad7921',
  SupportAgenda: '29ed834bc9b08ada94ae0f0aa16494d4dbd2824a08f196d064544c179b356146',
  TakeHandsBack: '040b7e7f4147a876d62e747f8baf41167efb0e9ab82f2e9143a15e8f7ff76f42',
  WithdrawSupport: 'd65f4709d350e30c84a9518065580b6164daa754f4fc9e60bf7d2d2e104c572d',
} as const;
