import { on } from '@dure/kit/inbox';
import { organizationCreated } from '@dure/schema/events/skills';

export const organizationConsumers = [
  on(organizationCreated, async (tx, { data }) => {
    await tx.query('INSERT INTO known_organizations (id, municipality_code) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      data.organizationId,
      data.municipalityCode,
    ]);
  }),
];
