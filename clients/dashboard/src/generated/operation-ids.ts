/** The ids under which the gateway knows our operations, by their names. */
export const operationIds = {
  Agenda: '1763c8ee3357854c3546a40ea945249cb78b125aa98cfed7fa19f58842a749bb',
  Agendas: '93db898c3807c6e47be07bedce626eb489d5dc9b66ab75b1d14ec7fbf30efdd1',
  City: '62ba6eeee24aabf502ead4370d53caeb4832a676e9a01132e1801719fe50383e',
  District: 'd45cddc88d1d824939bc0e8e3786c32c20de68ff45f94361f9da99228b7d9109',
  Places: '4e204560812ccccbb97c5ebb5db9c727af5a08f1f97612ebf643452dc13cc835',
} as const;
