import { badInput } from '@dure/kit/errors';
import { checkIds, checkRange } from '@dure/kit/input';
import { isWhole } from '@dure/kit/texts';
import type { EntityManager } from 'typeorm';
import type { FieldValueInput } from '../generated/graphql.ts';
import { shownAmong } from '../photos/table.ts';
import type { Template } from '../templates/format.ts';
import { fieldsOf } from './domain.ts';
import { type FieldValue, problemOf } from './values.ts';

/** How many fields are filled at once. */
const mostValues = 100;

/**
 * What is handed in for fields of a template, by their keys; null where a field is emptied.
 * Throws BAD_USER_INPUT that names the place of what cannot stand in its field.
 */
export function readValues(template: Template, given: readonly FieldValueInput[]): Record<string, FieldValue | null> {
  checkRange('values', given.length, 0, mostValues);
  const fields = new Map(fieldsOf(template).map((field) => [field.key, field]));
  const read: Record<string, FieldValue | null> = {};
  for (const [index, { field: key, ...parts }] of given.entries()) {
    const at = `values.${index}`;
    const field = fields.get(key);
    if (field === undefined || Object.hasOwn(read, key)) {
      throw badInput(
        {
          ko: `${at}.field는 템플릿에 있는 항목이고, 한 번만 씁니다.`,
          en: `${at}.field is a field of the template, and stands there once.`,
        },
        { field: `${at}.field` },
      );
    }
    const value = partsOf(parts);
    checkForm(at, value);
    const problem = Object.keys(value).length === 0 ? null : problemOf(field, value);
    if (problem !== null) {
      const path = problem.part === null ? at : `${at}.${problem.part}`;
      const { ko, en } = problem.words;
      throw badInput({ ko: `${path}: ${ko}`, en: `${path}: ${en}` }, { field: path });
    }
    read[key] = Object.keys(value).length === 0 ? null : value;
  }
  return read;
}

/** Only what is there: a part that is null says no more than one that is left out. */
const partsOf = (parts: Omit<FieldValueInput, 'field'>): FieldValue =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null && part !== undefined));

function checkForm(at: string, value: FieldValue): void {
  const { text, point, organizationId, memberId } = value;
  checkIds({ [`${at}.organizationId`]: organizationId, [`${at}.memberId`]: memberId });
  for (const part of ['resourceIds', 'photoIds'] as const) {
    for (const [index, id] of (value[part] ?? []).entries()) checkIds({ [`${at}.${part}.${index}`]: id });
  }
  checkRange(`${at}.point.longitude`, point?.longitude, -180, 180);
  checkRange(`${at}.point.latitude`, point?.latitude, -90, 90);
  if (text !== undefined && !isWhole(text)) {
    throw badInput(
      {
        ko: `${at}.text에 쓸 수 없는 제어 문자나 깨진 글자가 있습니다.`,
        en: `${at}.text has control characters or broken ones.`,
      },
      { field: `${at}.text` },
    );
  }
}

/** Photos that are filled in must be shown by the agenda. Throws BAD_USER_INPUT naming the first that is not. */
export async function checkPhotos(
  tx: EntityManager,
  agendaId: string,
  given: readonly FieldValueInput[],
): Promise<void> {
  const ids = given.flatMap(({ photoIds }) => photoIds ?? []);
  if (ids.length === 0) return;
  const shown = await shownAmong(tx, agendaId, ids);
  for (const [index, { photoIds }] of given.entries()) {
    const at = (photoIds ?? []).findIndex((id) => !shown.has(id.toLowerCase()));
    if (at < 0) continue;
    const field = `values.${index}.photoIds.${at}`;
    throw badInput(
      {
        ko: `${field}: 의제에 붙은 사진이 아닙니다. attachPhoto로 먼저 붙여 주십시오.`,
        en: `${field}: the agenda shows no such photo; attach it first (attachPhoto).`,
      },
      { field },
    );
  }
}
