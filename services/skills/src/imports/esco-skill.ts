import { oneLine, type RawRecord, type Reading, type Remark, remark, textIn, unnamed } from '@dure/kit/import-rows';
import type { SkillType } from '../skills/domain.ts';
import type { SkillRow } from '../skills/table.ts';

export const escoColumns = ['preferredLabel', 'altLabels', 'skillType'] as const;

const types: Readonly<Record<string, SkillType>> = {
  'skill/competence': 'SKILL',
  knowledge: 'KNOWLEDGE',
  '': 'UNSPECIFIED',
};

const longestLabel = 200;

/**
 * Reads one row of the CSV of ESCO (CC BY 4.0 © European Union). The file has no id: within a language the preferred
 * label and the type are the key. Other names stand one a line; the preferred one among them is not repeated.
 * ESCO has no Korean; a catalogue that has adds the column `preferredLabelKo`.
 */
export function readEscoSkill(record: RawRecord): Reading<SkillRow> {
  const [label, given] = [oneLine(textIn(record, 'preferredLabel')), oneLine(textIn(record, 'skillType'))];
  if (label === '') return unnamed(remark('REQUIRED', 'preferredLabel'));
  if (label.length > longestLabel) return unnamed(remark('TOO_LONG', 'preferredLabel', String(longestLabel)));
  const externalId = `${label}|${given}`;
  const type = types[given];
  if (type === undefined) return { ok: false, externalId, reason: remark('TYPE_NOT_UNDERSTOOD', 'skillType', given) };
  const names = new Set(textIn(record, 'altLabels').split('\n').map(oneLine));
  const others = [...names].filter((name) => name !== '' && name !== label);
  const alternativeLabels = others.filter((name) => name.length <= longestLabel);
  const korean = oneLine(textIn(record, 'preferredLabelKo'));
  if (korean.length > longestLabel) {
    return { ok: false, externalId, reason: remark('TOO_LONG', 'preferredLabelKo', String(longestLabel)) };
  }
  const value = { externalId, type, labelKo: korean === '' ? null : korean, labelEn: label, alternativeLabels };
  return { ok: true, externalId, value, notes: notesOn(type, others.length - alternativeLabels.length) };
}

const notesOn = (type: SkillType, leftOut: number): Remark[] => [
  ...(type === 'UNSPECIFIED' ? [remark('TYPE_NOT_SAID', 'skillType')] : []),
  ...(leftOut > 0 ? [remark('LABELS_LEFT_OUT', 'altLabels', String(leftOut))] : []),
];
