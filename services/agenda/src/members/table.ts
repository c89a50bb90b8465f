import { EntitySchema } from 'typeorm';

/** Where a member lives, from the skills service's events. */
export type KnownMember = {
  memberId: string;
  municipalityCode: string;
  /** Null while the member has not said. */
  homeDistrictCode: string | null;
};

export const KnownMemberTable = new EntitySchema<KnownMember>({
  name: 'KnownMember',
  tableName: 'known_members',
  columns: {
    memberId: { type: 'uuid', primary: true, name: 'member_id' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    homeDistrictCode: { type: 'text', name: 'home_district_code', nullable: true },
  },
});
