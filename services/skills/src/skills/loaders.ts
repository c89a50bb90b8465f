import { containing } from '@dure/kit/conditions';
import { type Connection, page } from '@dure/kit/connection';
import { rows } from '@dure/kit/database';
import { checkTexts, isId } from '@dure/kit/input';
import { byId, groupedBy } from '@dure/kit/loader';
import type { PageArguments, PageQuery } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import { type Skill, searchForm } from './domain.ts';
import { SkillTable } from './table.ts';

export type SkillPage = Connection<Skill>;

export const skillLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(SkillTable).findBy({ id: In([...ids]) }),
    (skill) => skill.id,
  );

const toSkill = fromRow(SkillTable);

/** The skills that members declared, in each member's order; one statement for all members. */
export const skillsOfMember = (db: DataSource) =>
  groupedBy(
    async (memberIds) => {
      const found = await rows<Record<string, unknown> & { member_id: string }>(
        db,
        `SELECT d.member_id, s.* FROM member_skills d JOIN skills s ON s.id = d.skill_id
         WHERE d.member_id = ANY ($1::uuid[]) ORDER BY d.member_id, d.position`,
        [memberIds.filter(isId)],
      );
      return found.map((row) => ({ memberId: row.member_id, skill: toSkill(row) }));
    },
    ({ memberId }) => memberId,
  );

/** As in the index `skills_by_name`. */
const byName: PageQuery<Skill> = {
  from: 'skills s',
  alias: 's',
  sort: { expression: 'lower(coalesce(s.label_en, s.label_ko))', type: 'text', direction: 'ASC' },
  map: toSkill,
};

/**
 * The label is the word itself, begins with it, has it inside, or only another name has it; `$1` is `%word%`.
 * Labels are brought into the same form as `search_text`.
 */
const closeness = (() => {
  const label = (column: string) => `lower(normalize(coalesce(${column}, ''), NFKD))`;
  const some = (pattern: string) =>
    `(${label('s.label_ko')} LIKE ${pattern} OR ${label('s.label_en')} LIKE ${pattern})`;
  return `CASE WHEN ${some('substr($1, 2, length($1) - 2)')} THEN '0' WHEN ${some('substr($1, 2)')} THEN '1'
    WHEN ${some('$1')} THEN '2' ELSE '3' END`;
})();

/** The catalogue, or the part of it that a search finds. Throws BAD_USER_INPUT for a blank or over-long search. */
export async function listSkills(
  db: DataSource,
  search: string | null | undefined,
  args: PageArguments,
): Promise<SkillPage> {
  checkTexts({ search: [search, 'name'] });
  const pattern = containing(search === null || search === undefined ? search : searchForm(search));
  if (pattern === null) return await page(db, byName, args);
  const sort = { ...byName.sort, expression: `(${closeness} || ${byName.sort.expression})` };
  return await page(db, { ...byName, sort, where: ['s.search_text LIKE $1'], parameters: [pattern] }, args);
}
