/** The ids under which the gateway knows our operations, by their names. */
export const operationIds = {
  Agenda: '1763c8ee3357854c3546a40ea945249cb78b125aa98cfed7fa19f58842a749bb',
  Agendas: 'e3dee41ccba553c63a5d130410ef6119a256395375a883818dcc1217c1b8e3bc',
  City: '0a1e6924e17a93337a744ae5cfbd3152fa01b53ab7905f9fdf72a8d808cb0f43',
  District: '1f7083c4099eff3c7813930dceaf6e8edfdc9575fe10fc55094eb1536bd74bb4',
  Places: '4e204560812ccccbb97c5ebb5db9c727af5a08f1f97612ebf643452dc13cc835',
} as const;
