/** The ids under which the gateway knows our operations, by their names. */
export const operationIds = {
  City: '62ba6eeee24aabf502ead4370d53caeb4832a676e9a01132e1801719fe50383e',
  District: 'd45cddc88d1d824939bc0e8e3786c32c20de68ff45f94361f9da99228b7d9109',
  Places: '4e204560812ccccbb97c5ebb5db9c727af5a08f1f97612ebf643452dc13cc835',
} as const;
