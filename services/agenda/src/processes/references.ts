import type { EntityManager } from 'typeorm';
import type { FieldValueInput } from '../generated/graphql.ts';
import type { Template } from '../templates/format.ts';
import type { Words } from '../templates/vocabulary.ts';
import { fieldsOf } from './domain.ts';
import { firstUnknown, type Reference, type ReferencedKind } from './table.ts';

/** A field names something of another service of which nothing is known here, or not yet. */
export type ReferenceNotKnown = {
  readonly kind: 'reference-not-known';
  readonly field: string;
  readonly label: Words;
  readonly what: ReferencedKind;
  readonly id: string;
};

/** The first of the things that the fields name which is not known here; null when all are. One statement for all. */
export async function findUnknown(
  tx: EntityManager,
  template: Template,
  given: readonly FieldValueInput[],
): Promise<ReferenceNotKnown | null> {
  const references = given.flatMap(referencesIn);
  if (references.length === 0) return null;
  const unknown = await firstUnknown(tx, references);
  if (unknown === null) return null;
  const { label = { ko: unknown.field, en: unknown.field } } =
    fieldsOf(template).find(({ key }) => key === unknown.field) ?? {};
  return { kind: 'reference-not-known', label, ...unknown };
}

const referencesIn = ({ field, organizationId, memberId, resourceIds }: FieldValueInput): Reference[] => [
  ...(organizationId == null ? [] : [{ field, what: 'ORGANIZATION' as const, id: organizationId }]),
  ...(memberId == null ? [] : [{ field, what: 'MEMBER' as const, id: memberId }]),
  ...(resourceIds ?? []).map((id) => ({ field, what: 'RESOURCE' as const, id })),
];
