import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeEvents } from './asyncapi.ts';
import { contract } from './contract.ts';
import { loadContracts } from './contracts.ts';

const secured = contract({
  owner: 'funding',
  aggregate: 'campaign',
  name: 'secured',
  description: 'A campaign reached its goal.',
  keyField: 'campaignId',
  data: z.strictObject({ campaignId: z.uuid(), amountMinor: z.int().positive() }),
});

test('an event is a message of the channel of its topic', () => {
  const document = describeEvents([secured]);
  expect(document.channels['dure.funding.campaign']).toMatchObject({
    address: 'dure.funding.campaign',
    messages: {
      'dure.funding.campaign.secured.v1': { $ref: '#/components/messages/dure.funding.campaign.secured.v1' },
    },
    bindings: { kafka: { partitions: 12 } },
  });
});

test('listeners are told to bear fields that they do not know', () => {
  const document = describeEvents([secured]);
  expect(document.components.messages['dure.funding.campaign.secured.v1']).toMatchObject({
    summary: 'A campaign reached its goal.',
    payload: { type: 'object', required: ['campaignId', 'amountMinor'], additionalProperties: true },
  });
});

test('every contract of the project is in the document, under a type of its own', async () => {
  const contracts = await loadContracts();
  expect(contracts.length).toBeGreaterThan(20);
  expect(Object.keys(describeEvents(contracts).components.messages).toSorted()).toEqual(
    contracts.map(({ type }) => type).toSorted(),
  );
});

test('every reference in the document leads somewhere', async () => {
  const document = describeEvents(await loadContracts());
  const text = JSON.stringify(document);
  const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path.split('/'));
  expect(references.length).toBeGreaterThan(20);
  for (const path of references) {
    const found = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
    expect(found, path.join('/')).toBeDefined();
  }
});
