import { say, type Text } from '@dure/kit/language';

const both = (ko: string, en: string): Text => ({ ko, en });

/** The graph's enum values in people's words, by enum; the words are those of the platform's glossary. */
const words = {
  kind: { COMPLAINT: both('민원', 'complaint'), PROPOSAL: both('제안', 'proposal') },
  maturity: {
    PERSONAL: both('개인', 'personal'),
    COMMUNITY: both('공동체', 'community'),
    SOCIAL: both('사회', 'social'),
  },
  triage: {
    CITIZEN: both('시민 주도', 'led by citizens'),
    GOVERNMENT: both('행정 주도', 'led by the administration'),
    COLLABORATION: both('협력', 'in collaboration'),
  },
  agenda: {
    OPEN: both('진행 중', 'open'),
    EXPERIMENTING: both('실험 중', 'experimenting'),
    RECORDED: both('기록까지 마침', 'recorded'),
    CLOSED: both('닫힘', 'closed'),
  },
  campaign: {
    DRAFT: both('초안', 'draft'),
    IN_CONSULTING: both('사무국 상담 중', 'in consulting'),
    READY: both('공개 준비됨', 'ready'),
    PUBLISHED: both('모금 중', 'open'),
    SECURED: both('목표 달성', 'secured'),
    ENDED_SUCCEEDED: both('성공으로 마침', 'succeeded'),
    ENDED_KEPT: both('미달, 축소 계획에 사용', 'fell short, kept for the reduced plan'),
    ENDED_REFUNDED: both('미달, 모두 환불', 'fell short, refunded'),
    CANCELLED: both('취소됨', 'cancelled'),
  },
  need: { OPEN: both('열림', 'open'), FILLED: both('채워짐', 'filled'), CLOSED: both('닫힘', 'closed') },
  experiment: { RUNNING: both('진행 중', 'running'), RECORDED: both('기록함', 'recorded') },
  outcome: {
    SUCCEEDED: both('성공', 'succeeded'),
    PARTLY: both('일부 성공', 'partly'),
    FAILED: both('실패', 'failed'),
  },
} as const satisfies Record<string, Record<string, Text>>;

/** The word for an enum value; the value itself where there is no word yet. */
export function wordFor(kind: keyof typeof words, value: string): string {
  const known: Readonly<Record<string, Text>> = words[kind];
  const text = known[value];
  return text === undefined ? value : say(text);
}
