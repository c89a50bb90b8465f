import { type CommandContext, command } from '@dure/kit/command';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { checkPlaceCodes, checkRange, checkTexts, isPlaceCode } from '@dure/kit/input';
import { appendAll } from '@dure/kit/outbox';
import { canonical } from '@dure/kit/texts';
import {
  districtBordered,
  districtChanged,
  districtRegistered,
  municipalityRegistered,
} from '@dure/schema/events/resources';
import { type EntityManager, In } from 'typeorm';
import { toldBorder } from '../boundaries/domain.ts';
import type { PlaceProfileInput, RegisterDistrictInput, RegisterMunicipalityInput } from '../generated/graphql.ts';
import {
  type DistrictDraft,
  type DistrictEntry,
  type DistrictRefusal,
  registerDistrict as decideDistrict,
  registerMunicipality as decideMunicipality,
  type LegalDistrict,
  type LocalText,
  type Municipality,
  type MunicipalityDraft,
  type MunicipalityRefusal,
  municipalityOfDistrict,
  type Outcome,
  type Profile,
  type Registered,
} from './domain.ts';
import {
  existingCodes,
  findDistrictEntries,
  findMunicipalities,
  MunicipalityTable,
  oneAtATime,
  saveDistrictEntries,
  saveLegalDistricts,
  saveMunicipalities,
} from './table.ts';

/** Enters a municipality by hand. Throws BAD_USER_INPUT for texts or numbers out of bounds. */
export async function registerMunicipality(ctx: CommandContext, input: RegisterMunicipalityInput) {
  checkTexts({ 'name.ko': [input.name.ko, 'name'], 'name.en': [input.name.en, 'name'] });
  checkProfile(input.profile);
  const { code, name, validFrom, validUntil } = input;
  const draft: MunicipalityDraft = {
    ...{ code, nameKo: name.ko, nameEn: name.en, validFrom, validUntil },
    profile: profileOf(input.profile),
  };
  return await command(ctx, 'registerMunicipality', input, async (tx) =>
    only(await registerMunicipalities(tx, [draft])),
  );
}

/** Enters a district by hand. Throws BAD_USER_INPUT for texts or numbers out of bounds. */
export async function registerDistrict(ctx: CommandContext, input: RegisterDistrictInput) {
  checkTexts({ 'name.ko': [input.name.ko, 'name'], 'name.en': [input.name.en, 'name'] });
  checkProfile(input.profile);
  checkRange('centre.longitude', input.centre?.longitude, -180, 180);
  checkRange('centre.latitude', input.centre?.latitude, -90, 90);
  const { code, name, validFrom, validUntil, predecessorCodes, boundary, centre } = input;
  checkPlaceCodes(Object.fromEntries((predecessorCodes ?? []).map((one, index) => [`predecessorCodes.${index}`, one])));
  const draft: DistrictDraft = {
    ...{ code, nameKo: name.ko, nameEn: name.en, validFrom, validUntil: validUntil ?? null },
    ...{ boundary: boundary ?? undefined, centre: centre ?? undefined, profile: profileOf(input.profile) },
    predecessorCodes: predecessorCodes ?? undefined,
  };
  return await command(ctx, 'registerDistrict', input, async (tx) => only(await registerDistricts(tx, [draft])));
}

/** A row of a batch came under the code of an earlier row; only the earlier one was looked at. */
export type GivenTwice = { readonly kind: 'given-twice'; readonly code: string };

/**
 * Enters municipalities or brings them up to date: any number in a handful of statements, an answer for each.
 * What stands so already is left alone and tells no event.
 */
export async function registerMunicipalities(
  tx: EntityManager,
  drafts: readonly MunicipalityDraft[],
): Promise<Decision<Registered<Municipality>, MunicipalityRefusal | GivenTwice>[]> {
  await oneAtATime(tx);
  const known = await findMunicipalities(tx, codesOf(drafts));
  const decisions = drafts.map((draft, index) =>
    isRepeated(drafts, index) ? givenTwice(draft.code) : decideMunicipality(draft, known.get(draft.code) ?? null),
  );
  const changed = acceptedOf(decisions).filter(({ outcome }) => outcome !== 'UNCHANGED');
  await saveMunicipalities(
    tx,
    changed.map(({ entry }) => entry),
  );
  const renamed = changed.filter(({ entry }) => {
    const earlier = known.get(entry.code);
    return earlier?.nameKo !== entry.nameKo || earlier.nameEn !== entry.nameEn;
  });
  await tellMunicipalities(
    tx,
    renamed.map(({ entry }) => entry.code),
  );
  return decisions;
}

/** Tells the present values of municipalities. */
export async function tellMunicipalities(tx: EntityManager, codes: readonly string[]): Promise<void> {
  const found = await tx.findBy(MunicipalityTable, { code: In([...codes]) });
  const facts = new Map(found.map(({ code, nameKo, nameEn, timeZone }) => [code, { nameKo, nameEn, timeZone }]));
  await appendAll(
    tx,
    municipalityRegistered,
    codes.flatMap((municipalityCode) => {
      const values = facts.get(municipalityCode);
      return values === undefined ? [] : [{ municipalityCode, ...values }];
    }),
  );
}

/**
 * Enters districts or brings them up to date: any number in a handful of statements, an answer for each.
 * A predecessor must be in the registry or come earlier in the batch. What stands so already is left alone.
 */
export async function registerDistricts(
  tx: EntityManager,
  drafts: readonly DistrictDraft[],
): Promise<Decision<Registered<DistrictEntry>, DistrictRefusal | GivenTwice>[]> {
  await oneAtATime(tx);
  const codes = codesOf(drafts);
  const known = await findDistrictEntries(tx, codes);
  const municipalities = await existingCodes(
    tx,
    'municipalities',
    codes.map((code) => municipalityOfDistrict(code) ?? ''),
  );
  const districts = await existingCodes(tx, 'districts', [
    ...codes,
    ...drafts.flatMap((draft) => draft.predecessorCodes ?? []),
  ]);
  const decisions = drafts.map((draft, index) => {
    if (isRepeated(drafts, index)) return givenTwice(draft.code);
    const decision = decideDistrict(draft, {
      existing: known.get(draft.code) ?? null,
      hasMunicipality: (code) => municipalities.has(code),
      hasDistrict: (code) => districts.has(code),
    });
    if (decision.ok) districts.add(draft.code);
    return decision;
  });
  const accepted = acceptedOf(decisions);
  await saveDistrictEntries(
    tx,
    accepted.filter(({ outcome }) => outcome !== 'UNCHANGED').map(({ entry }) => entry),
  );
  await appendAll(tx, districtRegistered, accepted.filter(({ outcome }) => outcome === 'CREATED').map(factsOf));
  // Profile and successions are no facts that others hear of, and the border is one of its own.
  const changed = accepted.filter((one) => {
    const earlier = known.get(one.entry.district.code);
    return (
      one.outcome === 'CHANGED' &&
      earlier !== undefined &&
      canonical(factsOf(one)) !== canonical(factsOf({ entry: earlier }))
    );
  });
  await appendAll(tx, districtChanged, changed.map(factsOf));
  await appendAll(
    tx,
    districtBordered,
    accepted.flatMap((one) => newBorderOf(one.entry, known.get(one.entry.district.code))),
  );
  return decisions;
}

/** Enters legal districts or brings them up to date, and answers what came of each; codes and names must be in form. */
export async function registerLegalDistricts(tx: EntityManager, drafts: readonly LegalDistrict[]): Promise<Outcome[]> {
  await oneAtATime(tx);
  return await saveLegalDistricts(tx, drafts);
}

/** What has not the form of a code is never asked of the database. */
const codesOf = (drafts: readonly { readonly code: string }[]): string[] =>
  drafts.map(({ code }) => code).filter(isPlaceCode);

const isRepeated = (drafts: readonly { readonly code: string }[], index: number): boolean =>
  drafts.findIndex(({ code }) => code === drafts[index]?.code) < index;

const givenTwice = (code: string) => refuse({ kind: 'given-twice', code } as const);

const acceptedOf = <T>(decisions: readonly Decision<T, unknown>[]): T[] =>
  decisions.flatMap((decision) => (decision.ok ? [decision.value] : []));

/** The one answer to a batch of one, which cannot repeat itself. */
function only<T, R extends { readonly kind: string }>(
  decisions: readonly Decision<T, R | GivenTwice>[],
): Decision<T, Exclude<R, GivenTwice>> {
  const [decision] = decisions;
  if (decision === undefined) throw new Error('A batch of one has one answer.');
  return decision.ok ? accept(decision.value) : refuse(decision.refusal as Exclude<R, GivenTwice>);
}

/** What others are told of a border that was not there before, or was another. */
function newBorderOf({ district, boundary }: DistrictEntry, earlier: DistrictEntry | undefined) {
  if (boundary === null || canonical(boundary) === canonical(earlier?.boundary ?? null)) return [];
  const { code: districtCode, municipalityCode } = district;
  return [{ districtCode, municipalityCode, polygons: toldBorder(boundary) }];
}

function factsOf({ entry: { district } }: { readonly entry: DistrictEntry }) {
  const { code: districtCode, municipalityCode, nameKo, nameEn, validFrom, validUntil, centre } = district;
  const place = { longitude: centre?.longitude ?? null, latitude: centre?.latitude ?? null };
  return { districtCode, municipalityCode, nameKo, nameEn, validFrom, validUntil, ...place };
}

function checkProfile(profile: PlaceProfileInput | null | undefined): void {
  checkRange('profile.population', profile?.population, 0, Number.MAX_SAFE_INTEGER);
  for (const part of ['industry', 'culture', 'terrain'] as const) {
    const text = profile?.[part];
    checkTexts({ [`profile.${part}.ko`]: [text?.ko, 'short'], [`profile.${part}.en`]: [text?.en, 'short'] });
  }
}

function profileOf(profile: PlaceProfileInput | null | undefined): Profile | undefined {
  if (profile === null || profile === undefined) return undefined;
  const text = (part: LocalText | null | undefined): LocalText | null => (part ? { ko: part.ko, en: part.en } : null);
  const { population, industry, culture, terrain } = profile;
  return { population: population ?? null, industry: text(industry), culture: text(culture), terrain: text(terrain) };
}
