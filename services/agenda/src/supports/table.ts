import { rows } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Agenda } from '../agendas/domain.ts';
import type { Support, SupportEvidence, Thresholds } from './domain.ts';

export const SupportTable = new EntitySchema<Row<Support>>({
  name: 'Support',
  tableName: 'agenda_supports',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    memberId: { type: 'uuid', name: 'member_id' },
    homeDistrictCode: { type: 'text', name: 'home_district_code', nullable: true },
    supportedAt: { type: 'timestamptz', name: 'supported_at' },
  },
  uniques: [{ name: 'agenda_supports_once_per_member', columns: ['agendaId', 'memberId'] }],
  indices: [{ name: 'agenda_supports_by_member', columns: ['memberId', 'agendaId'] }],
  foreignKeys: [
    { name: 'agenda_supports_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
  ],
});

/** How many supporters of an agenda live in a district; kept by a trigger on the supports. */
type SupportTally = { agendaId: string; districtCode: string; supporters: number };

export const SupportTallyTable = new EntitySchema<SupportTally>({
  name: 'SupportTally',
  tableName: 'agenda_support_tallies',
  columns: {
    agendaId: { type: 'uuid', primary: true, name: 'agenda_id' },
    districtCode: { type: 'text', primary: true, name: 'district_code' },
    supporters: { type: 'integer' },
  },
  checks: [{ name: 'agenda_support_tallies_positive', expression: 'supporters > 0' }],
  foreignKeys: [
    {
      name: 'agenda_support_tallies_agenda',
      target: 'Agenda',
      columnNames: ['agendaId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** On what the maturity of an agenda is judged at this moment. */
export type Judgement = { readonly evidence: SupportEvidence; readonly thresholds: Thresholds };

type JudgementRow = {
  readonly id: string;
  readonly supporters_for_community: number;
  readonly districts_for_society: number;
  readonly own: number;
  readonly districts: number;
  readonly links: number;
};

/** The evidence and the thresholds of agendas by their ids, in one statement. */
export async function findJudgements(
  tx: EntityManager,
  agendas: readonly Pick<Agenda, 'id'>[],
): Promise<ReadonlyMap<string, Judgement>> {
  const found = await rows<JudgementRow>(
    tx,
    `SELECT a.id, s.supporters_for_community, s.districts_for_society, coalesce(t.own, 0) AS own, t.districts,
       (SELECT count(*)::integer FROM agenda_evidence e WHERE e.agenda_id = a.id AND e.withdrawn_at IS NULL) AS links
     FROM agendas a
     JOIN municipality_settings s ON s.municipality_code = a.municipality_code
     CROSS JOIN LATERAL (
       SELECT sum(supporters) FILTER (WHERE district_code = a.district_code)::integer AS own, count(*)::integer AS districts
       FROM agenda_support_tallies WHERE agenda_id = a.id) t
     WHERE a.id = ANY ($1::uuid[])`,
    [agendas.map(({ id }) => id)],
  );
  return new Map(found.map((row) => [row.id, judgementOf(row)]));
}

const judgementOf = (row: JudgementRow): Judgement => ({
  evidence: {
    supportersOfOwnDistrict: row.own,
    districtsOfSupporters: row.districts,
    linksOfDataOrAuthority: row.links,
  },
  thresholds: {
    supportersForCommunity: row.supporters_for_community,
    districtsForSociety: row.districts_for_society,
  },
});

/** Null when the support was stored; the one that is there already otherwise. */
export async function insertOnce(tx: EntityManager, support: Support): Promise<Support | null> {
  const stored = await rows<{ id: string }>(
    tx,
    `INSERT INTO agenda_supports (id, agenda_id, member_id, home_district_code, supported_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ON CONSTRAINT agenda_supports_once_per_member DO NOTHING RETURNING id`,
    [support.id, support.agendaId, support.memberId, support.homeDistrictCode, support.supportedAt],
  );
  if (stored.length > 0) return null;
  const { agendaId, memberId } = support;
  return await tx.findOneByOrFail(SupportTable, { agendaId, memberId });
}
