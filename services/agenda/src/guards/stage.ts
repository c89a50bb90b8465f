import type { Words } from '../templates/vocabulary.ts';

/** The step or act does not belong to the stage in which the process stands. */
export type NotInStage = { readonly kind: 'NotInStage'; readonly actual: string; readonly allowed: readonly string[] };

export const notInStageInWords = ({ actual, allowed }: NotInStage): Words => ({
  ko: `지금은 ${actual} 단계입니다. 이 일은 ${allowed.join(', ')} 단계에서 할 수 있습니다.`,
  en: `The process is at ${actual}; this can be done at ${allowed.join(', ')}.`,
});

/** The template asks for a public reason, and none was given. */
export type NoteMissing = { readonly kind: 'NoteMissing' };

export const noteMissingInWords = (): Words => ({
  ko: '모두가 읽을 수 있는 이유를 note에 적어 주십시오.',
  en: 'Please say why, for all to read, in note.',
});
