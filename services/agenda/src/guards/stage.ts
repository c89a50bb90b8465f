import type { Words } from '../templates/vocabulary.ts';

/** The step or act does not belong to the stage in which the process stands. */
export type NotInStage = {
  readonly kind: 'NotInStage';
  readonly stage: string;
  readonly allowedStages: readonly string[];
};

export const notInStageInWords = ({ stage, allowedStages }: NotInStage): Words => ({
  ko: `지금은 ${stage} 단계입니다. 이 일은 ${allowedStages.join(', ')} 단계에서 할 수 있습니다.`,
  en: `The process is at ${stage}; this can be done at ${allowedStages.join(', ')}.`,
});

/** The template asks for a public reason, and none was given. */
export type NoteMissing = { readonly kind: 'NoteMissing' };

export const noteMissingInWords = (): Words => ({
  ko: '모두가 읽을 수 있는 이유를 note에 적어 주십시오.',
  en: 'Please say why, for all to read, in note.',
});
