import { demoMunicipality, districtCodeOf, isNewcomer, people, personOf } from '../people.ts';
import type { Random } from '../random.ts';
import { skillTexts } from '../texts/skills.ts';
import { firstTurn, turns } from './calendar.ts';
import { type Act, at, type Language, ref } from './types.ts';

/** Who takes part. `joined` is the turn of the registration. */
export type Member = {
  readonly key: string;
  readonly district: number;
  readonly language: Language;
  readonly joined: number;
  readonly skills: readonly string[];
  /** How often they look in, compared with others. */
  readonly zeal: number;
};

/** People who act for the city; they take part as members, too. */
export const staff = {
  official: ['official', 'official-transport', 'official-welfare'],
  secretariat: ['secretariat', 'secretariat-second'],
  steward: ['steward', 'steward-second'],
} as const;

/** The turn in which those register who are there from the beginning. */
export const joiningTurn = 2;
const generated = 232;
const foundingMembers = 110;

/** Residents, named and generated: most come in the beginning, the others all along. */
export function planMembers(random: Random): Member[] {
  const numbered = Array.from({ length: generated }, (_, index) => `member-${String(index + 1).padStart(3, '0')}`);
  const named = people.filter(({ about }) => about.en === 'resident').map(({ key }) => key);
  const late = random.shuffled(numbered).slice(foundingMembers);
  const joinedLate = new Map(late.map((key) => [key, random.int(firstTurn, turns - 12)]));
  return [...named, ...numbered].map((key) => ({
    key,
    district: districtNumber(key),
    language: isNewcomer(key) ? 'en' : 'ko',
    joined: joinedLate.get(key) ?? joiningTurn,
    skills: random.sample(skillTexts, random.int(1, 4)).map((skill) => skill.key),
    zeal: 0.3 + random.next() ** 2 * 3,
  }));
}

function districtNumber(key: string): number {
  const code = personOf(key)?.districtCode;
  if (code === undefined || code === null) throw new Error(`${key} lives in no district.`);
  return (Number(code) - Number(districtCodeOf(0))) / 1_000;
}

/** Registration, skills, and here and there how to reach the person. */
export function memberActs(members: readonly Member[], random: Random): Act[] {
  const servants = Object.values(staff).flat();
  return [
    ...servants.map((key) => registration(key, joiningTurn)),
    ...members.flatMap((member) => {
      const { key, joined, skills } = member;
      const skillIds = skills.map((skill) => ref(`skill:${skill}`));
      return [
        registration(key, joined),
        { id: `skills-${key}`, turn: joined + 1, by: key, mutation: 'declareSkills' as const, input: { skillIds } },
        ...(random.chance(0.12) ? [contact(member)] : []),
      ];
    }),
  ];
}

function registration(key: string, turn: number): Act {
  const person = personOf(key);
  if (person === null) throw new Error(`${key} is nobody.`);
  const isForeign = isNewcomer(key);
  return {
    ...{ id: `register-${key}`, turn, by: key, mutation: 'registerMember', makes: `member:${key}` },
    input: {
      displayName: isForeign ? person.names.en : person.names.ko,
      municipalityCode: demoMunicipality,
      homeDistrictCode: person.districtCode,
    },
  };
}

/** Addresses of a domain that nobody can own. */
function contact({ key, joined }: Member): Act {
  const retainedUntil = at(700 * 24 * 60 - (turns - joined) * 3 * 24 * 60);
  return {
    ...{ id: `contact-${key}`, turn: joined + 1, by: key, mutation: 'recordContact' },
    input: { email: `${key}@dure.example`, purpose: 'MATCHING', legalBasis: 'CONSENT', retainedUntil },
  };
}

/** Members who are there at a turn. */
export const presentAt = (members: readonly Member[], turn: number): Member[] =>
  members.filter(({ joined }) => joined < turn);
