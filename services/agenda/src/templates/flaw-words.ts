import type { Words } from './vocabulary.ts';

/** What is wrong with a template, in both languages. */

export const repeated = (key: string | number): Words => ({
  ko: `‘${key}’이(가) 두 번 나옵니다.`,
  en: `“${key}” stands here a second time.`,
});

export const noStage = (key: string): Words => ({
  ko: `템플릿에 ‘${key}’ 단계가 없습니다.`,
  en: `The template has no stage “${key}”.`,
});

export const unreachable = (key: string): Words => ({
  ko: `‘${key}’(으)로 가는 길이 없습니다.`,
  en: `No steps lead to “${key}”.`,
});

export const deadEnd = (key: string): Words => ({
  ko: `‘${key}’에서 나가는 길이 없는데, 끝으로 표시되지 않았습니다.`,
  en: `No step leads out of “${key}”, and it is not an end.`,
});

export const noEndFrom = (key: string): Words => ({
  ko: `‘${key}’에서는 끝에 이를 수 없습니다.`,
  en: `From “${key}” no end can be reached.`,
});

export const onlyClocksLeadOn = (key: string): Words => ({
  ko: `‘${key}’에서는 시계만 나아가게 하는데, 그때 무엇이 빠져 있으면 다시는 나갈 수 없습니다.`,
  en: `Only clocks lead on from “${key}”; when something is missing as they end, nothing ever leads out of it.`,
});

export const endGoesOn = (key: string): Words => ({
  ko: `‘${key}’은(는) 끝인데, 나가는 길이 있습니다.`,
  en: `“${key}” is an end, and a step leads out of it.`,
});

export const neverAsked = (stage: string): Words => ({
  ko: `‘${stage}’에서 나가는 길이 없어서, 이 항목을 묻는 일이 없습니다.`,
  en: `Nothing leads out of “${stage}”, so that it is never asked for.`,
});

export const filledBy = (part: string, owner: string): Words => ({
  ko: `${part}은(는) ${owner}…로 시작하는 이벤트가 채웁니다.`,
  en: `${part} is filled by an event ${owner}….`,
});

export const noSuchLength: Words = {
  ko: '그런 길이의 글은 없습니다.',
  en: 'No text is that long.',
};

export const noSuchDay: Words = {
  ko: 'earliest 뒤이면서 latest 앞인 날이 없습니다.',
  en: 'No day is after the earliest and before the latest.',
};

export const noSuchNumber: Words = {
  ko: 'minimum 이상이면서 maximum 이하인 수가 없습니다.',
  en: 'No number is above the minimum and below the maximum.',
};

export const noStep = (key: string): Words => ({
  ko: `steps에 ‘${key}’이(가) 없습니다.`,
  en: `The template has no step “${key}”.`,
});

export const startsElsewhere = (step: string, stage: string): Words => ({
  ko: `‘${step}’은(는) ‘${stage}’에서 시작하지 않습니다.`,
  en: `The step “${step}” does not start at “${stage}”.`,
});

export const notForClocks = (step: string): Words => ({
  ko: `‘${step}’은(는) 시계를 위한 것이 아닙니다: by에 CLOCK이 없습니다.`,
  en: `The step “${step}” is not for clocks: its by does not say CLOCK.`,
});

export const ballotNamed: Words = {
  ko: '투표를 열거나 하거나 닫는 곳에만 ballot을 적습니다.',
  en: 'A ballot is named where one is opened, voted in or closed.',
};

export const bodyNamed: Words = {
  ko: '기구가 결정하는 곳에만 body를 적습니다.',
  en: 'A body is named where it decides.',
};

export const noBallot = (key: string): Words => ({
  ko: `템플릿에 ‘${key}’ 투표가 없습니다.`,
  en: `The template has no ballot “${key}”.`,
});

export const noBody = (key: string): Words => ({
  ko: `템플릿에 ‘${key}’ 기구가 없습니다.`,
  en: `The template has no body “${key}”.`,
});

export const noClockTakes: Words = {
  ko: '끝나면서 이것을 하는 시계가 없습니다.',
  en: 'No clock takes this step when it ends.',
};

export const noClockOf = (stage: string): Words => ({
  ko: `‘${stage}’에는 끝나면서 이것을 하는 시계가 없습니다.`,
  en: `No clock of “${stage}” takes this step when it ends.`,
});

export const clockGivesNoReason: Words = {
  ko: '시계는 까닭을 적지 못합니다.',
  en: 'A clock gives no reason.',
};

export const triageNeedsReason: Words = {
  ko: '분류를 정하는 사람은 누구나 볼 수 있는 까닭을 적습니다: note는 REQUIRED여야 합니다.',
  en: 'Who decides the triage gives a public reason: note is REQUIRED.',
};

export const nobodyIs = (who: string): Words => ({
  ko: `여기서는 아무도 ${who}이(가) 아닙니다.`,
  en: `Nobody is ${who} here.`,
});

export const noField = (key: string): Words => ({
  ko: `템플릿에 ‘${key}’ 항목이 없습니다.`,
  en: `The template has no field “${key}”.`,
});

export const namesNobody = (key: string): Words => ({
  ko: `‘${key}’ 항목은 사람이나 단체를 가리키지 않습니다.`,
  en: `The field “${key}” names nobody.`,
});

export const noEvent = (fact: string): Words => ({
  ko: `‘${fact}’ 이벤트는 여기서 듣지 않습니다.`,
  en: `No event “${fact}” is heard here.`,
});

export const oneOf = (name: string, values: readonly unknown[]): Words => ({
  ko: `‘${name}’은(는) 다음 가운데 하나입니다: ${values.join(', ')}.`,
  en: `“${name}” is one of ${values.join(', ')}.`,
});

export const carriesNot = (fact: string, name: string): Words => ({
  ko: `‘${fact}’ 이벤트에는 ‘${name}’이(가) 없습니다.`,
  en: `The event “${fact}” does not carry “${name}”.`,
});

export const intakeCloses = (guard: string): Words => ({
  ko: `상설 접수는 닫히지 않습니다. ${guard}은(는) 접수를 닫을 수 있습니다(N10).`,
  en: `The standing intake is never closed: ${guard} could close it (N10).`,
});

export const nobodyYet: Words = {
  ko: '절차가 시작되기 전에는 아무도 이런 사람이 아닙니다.',
  en: 'Nobody is this before the process has started.',
};

export const followsItself: Words = {
  ko: '자신에게서만 이어지는 절차는 시작될 수 없습니다.',
  en: 'What follows from itself alone can never be started.',
};

export const notStorable: Words = {
  ko: '저장할 수 없는 제어 문자나 깨진 글자가 있습니다.',
  en: 'There are control characters or broken ones, which cannot be stored.',
};

export const noParent: Words = {
  ko: 'childOf가 있는 템플릿에만 앞선 절차가 있습니다.',
  en: 'Only a template with childOf has a parent.',
};
