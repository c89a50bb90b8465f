import { serviceCodegen } from '@dure/kit/codegen';

export default serviceCodegen(import.meta.dirname, {
  Match: '../matches/domain.ts#Match as MatchModel',
  MatchConnection: '../matches/loaders.ts#MatchPage',
  Member: '../members/domain.ts#MemberReference',
  MemberConnection: '../organizations/loaders.ts#MemberPage',
  MemberContact: '../members/domain.ts#MemberContact as MemberContactModel',
  Mentoring: '../mentorings/domain.ts#Mentoring as MentoringModel',
  MentoringConnection: '../mentorings/loaders.ts#MentoringPage',
  MentoringMeeting: '../mentorings/domain.ts#Meeting as MeetingModel',
  MentoringMeetingConnection: '../mentorings/loaders.ts#MeetingPage',
  Need: '../needs/domain.ts#Need as NeedModel',
  NeedConnection: '../needs/loaders.ts#NeedPage',
  Offer: '../offers/domain.ts#Offer as OfferModel',
  OfferConnection: '../offers/loaders.ts#OfferPage',
  Organization: '../organizations/domain.ts#Organization as OrganizationModel',
  OrganizationConnection: '../organizations/loaders.ts#OrganizationPage',
  Skill: '../skills/domain.ts#Skill as SkillModel',
  SkillConnection: '../skills/loaders.ts#SkillPage',
});
