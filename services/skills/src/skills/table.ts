import { rows } from '@dure/kit/database';
import { newId } from '@dure/kit/ids';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Skill, SkillType } from './domain.ts';

type StoredSkill = Row<Skill> & {
  /** Set by the database: all labels in the form in which they are compared. */
  searchText: string;
};

export const SkillTable = new EntitySchema<StoredSkill>({
  name: 'Skill',
  tableName: 'skills',
  columns: {
    id: { type: 'uuid', primary: true },
    source: { type: 'text' },
    externalId: { type: 'text', name: 'external_id' },
    type: { type: 'text' },
    labelKo: { type: 'text', name: 'label_ko', nullable: true },
    labelEn: { type: 'text', name: 'label_en', nullable: true },
    alternativeLabels: { type: 'text', array: true, name: 'alternative_labels' },
    searchText: { type: 'text', name: 'search_text', select: false },
  },
  uniques: [{ name: 'skills_source_external_id', columns: ['source', 'externalId'] }],
  indices: [
    { name: 'skills_search', synchronize: false },
    { name: 'skills_by_name', synchronize: false },
  ],
  checks: [
    { name: 'skills_source_length', expression: 'length(source) BETWEEN 1 AND 100' },
    { name: 'skills_external_id_length', expression: 'length(external_id) BETWEEN 1 AND 500' },
    { name: 'skills_type_known', expression: `type IN ('SKILL', 'KNOWLEDGE', 'UNSPECIFIED')` },
    { name: 'skills_labelled', expression: `coalesce(label_ko, label_en, '') <> ''` },
  ],
});

/** A row of a catalogue. At least one label is there; texts are trimmed and not empty. */
export type SkillRow = {
  /** 1 to 500 characters; the same in every edition of the catalogue. */
  readonly externalId: string;
  readonly type: SkillType;
  readonly labelKo: string | null;
  readonly labelEn: string | null;
  readonly alternativeLabels: readonly string[];
};

export type UpsertOutcome = 'CREATED' | 'CHANGED' | 'UNCHANGED';

const rowsAtMost = 500;

/**
 * Brings up to 500 rows of a catalogue into the table, in one statement, and says of each, in the given order, what
 * became of it. A skill keeps its id for good; what vanished from a catalogue stays, because members have it.
 * Throws RangeError for more rows or an external id that stands twice, and the database's error for a row without label.
 */
export async function upsertSkills(
  tx: EntityManager,
  source: string,
  given: readonly SkillRow[],
): Promise<UpsertOutcome[]> {
  if (given.length > rowsAtMost) throw new RangeError(`At most ${rowsAtMost} rows at once.`);
  if (new Set(given.map(({ externalId }) => externalId)).size < given.length) {
    throw new RangeError('An external id stands twice among the rows.');
  }
  const written = await rows<{ external_id: string; is_new: boolean }>(tx, upsertSql, [
    source,
    JSON.stringify(given.map((row) => ({ ...row, id: newId() }))),
  ]);
  const isNew = new Map(written.map((row) => [row.external_id, row.is_new]));
  return given.map(({ externalId }) => {
    const created = isNew.get(externalId);
    return created === undefined ? 'UNCHANGED' : created ? 'CREATED' : 'CHANGED';
  });
}

/** Only rows that are new or differ are written and returned; `xmax` is 0 in a row that was inserted. */
const upsertSql = `
  INSERT INTO skills AS s (id, source, external_id, type, label_ko, label_en, alternative_labels, search_text)
  SELECT (r->>'id')::uuid, $1, r->>'externalId', r->>'type', r->>'labelKo', r->>'labelEn',
    ARRAY(SELECT jsonb_array_elements_text(r->'alternativeLabels')), ''
  FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS t(r, position) ORDER BY r->>'externalId'
  ON CONFLICT (source, external_id) DO UPDATE SET
    type = excluded.type, label_ko = excluded.label_ko, label_en = excluded.label_en,
    alternative_labels = excluded.alternative_labels
  WHERE (s.type, s.label_ko, s.label_en, s.alternative_labels)
    IS DISTINCT FROM (excluded.type, excluded.label_ko, excluded.label_en, excluded.alternative_labels)
  RETURNING s.external_id, s.xmax = 0 AS is_new`;
