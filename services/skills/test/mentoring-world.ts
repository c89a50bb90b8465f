import { nobody, type TestService } from '@dure/testkit/service';
import { oneMentoring } from './documents.ts';

export const holdMentoring = 'SELECT id FROM mentorings WHERE id = $1 FOR UPDATE';
export const meeting = { minutes: 90, about: '시제품을 함께 보았습니다.', next: '사용자를 만납니다.', language: 'ko' };
export const at = (text: string, ms = 0) => new Date(new Date(text).getTime() + ms);

/** Those of the events that are about a mentoring. */
export const about = <T extends { mentoringId: string }>(events: readonly T[], mentoringId: string) =>
  events.filter((event) => event.mentoringId === mentoringId);

type Seen = { mentoring: { state: string; meetings: { totalCount: number; nodes: object[] } } | null };

/** Reads a mentoring, as nobody unless said otherwise. */
export const mentoringReader =
  (service: TestService) =>
  async (id: string, who: Parameters<TestService['as']>[0] = nobody) =>
    (await service.as(who).data<Seen>(oneMentoring, { id })).mentoring;
