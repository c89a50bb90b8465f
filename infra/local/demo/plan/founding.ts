import { demoMunicipality } from '../people.ts';
import { skillTexts } from '../texts/skills.ts';
import { categories } from '../texts/story.ts';
import { districtActs, municipalityInput, type Places } from './places.ts';
import { thresholds } from './supports.ts';
import { type Act, ref, versionOf } from './types.ts';

/** The name of the demo city's own catalogue of skills. */
export const skillSource = 'dure-demo';

/** The first turns: municipality, districts, the catalogue of skills, and how the city runs its agendas. */
export function foundingActs(places: Places): Act[] {
  const operator = { by: 'operator' };
  return [
    { id: 'municipality', turn: 0, ...operator, mutation: 'registerMunicipality', input: municipalityInput() },
    ...districtActs(places, 1),
    ...skillActs(),
    {
      ...{ id: 'settings', turn: 2, ...operator, mutation: 'configureAgendas' },
      input: {
        ...{ municipalityCode: demoMunicipality, expectedVersion: versionOf('settings') },
        categories,
        ...thresholds,
      },
    },
  ];
}

const types = { SKILL: 'skill/competence', KNOWLEDGE: 'knowledge' } as const;

function skillActs(): Act[] {
  const rows = skillTexts.map(({ ko, en, also, type }, index) => ({
    line: index + 2,
    record: { preferredLabel: en, preferredLabelKo: ko, altLabels: also.join('\n'), skillType: types[type] },
  }));
  const columns = ['preferredLabel', 'preferredLabelKo', 'altLabels', 'skillType'];
  const one = { by: 'operator' } as const;
  const imported = { importId: ref('skill-import') };
  return [
    {
      ...{ id: 'skill-import', turn: 0, ...one, mutation: 'startSkillImport', makes: 'skill-import' },
      input: { source: skillSource, fileName: 'skills.csv', columns },
    },
    { id: 'skill-rows', turn: 1, ...one, mutation: 'importSkillRows', input: { ...imported, rows } },
    { id: 'skill-import-finished', turn: 2, ...one, mutation: 'finishSkillImport', input: imported },
  ];
}
