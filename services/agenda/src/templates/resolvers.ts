import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireRole } from '@dure/kit/identity';
import { checkPlaceCodes, checkTexts } from '@dure/kit/input';
import { localized, say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import { municipalityNotKnown } from '../settings/refusals.ts';
import { findTemplate, listTemplates } from './table.ts';
import { type UploadRefusal, uploadTemplate } from './usecases.ts';
import { shareOf } from './vocabulary.ts';

export const templateResolvers: Resolvers = {
  Query: {
    processTemplates: (_, { municipalityCode = null }, { db }) => {
      checkPlaceCodes({ municipalityCode });
      return listTemplates(db, municipalityCode);
    },
    processTemplate: (_, { key, version = null, municipalityCode = null }, { db }) => {
      checkPlaceCodes({ municipalityCode });
      checkTexts({ key: [key, 'name'] });
      return findTemplate(db, { key, version, municipalityCode });
    },
  },
  Mutation: {
    uploadTemplate: async (_, { input }, ctx) => {
      const actor = requireRole(ctx.actor, input.municipalityCode, 'operator');
      const decision = await uploadTemplate({ ...ctx, actor }, input);
      if (!decision.ok) return toUploadError(decision.refusal);
      const { templateId } = decision.value;
      return { __typename: 'UploadTemplateSuccess', template: await existing(ctx.loaders.template, templateId) };
    },
  },
  ProcessTemplate: {
    municipality: ({ municipalityCode: code }) => (code === null ? null : { code }),
    name: ({ content }) => localized(content.names),
    about: ({ content }) => (content.about === undefined ? null : localized(content.about)),
    source: ({ content }) => content.source,
    governmentRole: ({ content }) => content.flags.governmentRole,
    openness: ({ content }) => content.flags.openness,
    effect: ({ content }) => content.flags.effect,
    incentive: ({ content }) => content.flags.incentive,
    childOf: ({ content }) => content.childOf ?? null,
    startedBy: ({ content }) => content.start.by,
    writers: ({ content }) => content.writers,
    stages: ({ content }) => content.stages,
    steps: ({ content }) => content.steps,
    bodies: ({ content }) => content.bodies,
    ballots: ({ content }) => content.ballots,
  },
  TemplateStage: {
    name: ({ names }) => localized(names),
    help: ({ help }) => (help === undefined ? null : localized(help)),
    outcome: ({ end }) => end ?? null,
  },
  TemplateField: {
    number: ({ number }) => number ?? null,
    label: ({ label }) => localized(label),
    help: ({ help }) => (help === undefined ? null : localized(help)),
    options: (field) => ('options' in field ? field.options : []),
    limits: (field) => ('limits' in field ? { ...field.limits } : {}),
    shows: (field) => (field.type === 'LINK' ? field.shows : null),
  },
  TemplateStep: {
    name: ({ names }) => localized(names),
    needsNote: ({ note }) => note === 'REQUIRED',
    triage: ({ triage }) => triage ?? null,
  },
  TemplateAct: {
    ballot: ({ ballot }) => ballot ?? null,
    body: ({ body }) => body ?? null,
  },
  TemplateClock: {
    takes: ({ takes }) => takes ?? null,
  },
  TemplateBallot: {
    name: ({ names }) => localized(names),
    quorum: ({ quorum }) => ('number' in quorum ? quorum.number : null),
    quorumShare: ({ quorum }) => ('share' in quorum ? shareOf(quorum.share) : null),
    threshold: ({ threshold }) => shareOf(threshold),
  },
  NamedKey: {
    name: ({ names }) => localized(names),
  },
  ProcessRight: {
    role: (right) => (typeof right === 'object' && 'role' in right ? right.role : null),
    relation: (right) => (typeof right === 'object' && 'relation' in right ? right.relation : null),
    field: (right) => (typeof right === 'object' && 'field' in right ? right.field : null),
    body: (right) => (typeof right === 'object' && 'body' in right ? right.body : null),
    isAnyone: (right) => right === 'ANYONE',
    isClock: (right) => right === 'CLOCK',
  },
};

function toUploadError(refusal: UploadRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
    case 'municipality-not-known':
      return municipalityNotKnown();
    case 'template-flawed': {
      const count = refusal.flaws.length;
      return {
        __typename: 'TemplateFlawed' as const,
        flaws: refusal.flaws.map((flaw) => ({ ...flaw, message: say(flaw.message) })),
        message: say({
          ko: `템플릿에 고칠 곳이 ${count}군데 있습니다. flaws를 보아 주십시오.`,
          en: `The template has ${count} ${count === 1 ? 'flaw' : 'flaws'}. Please look into flaws.`,
        }),
      };
    }
    case 'template-version-taken':
      return {
        __typename: 'TemplateVersionTaken' as const,
        template: refusal.template,
        message: say({
          ko: '이 버전은 이미 다른 내용으로 올라와 있습니다. version을 올려 다시 보내 주십시오.',
          en: 'This version is there already and says something else. Please raise the version and send it again.',
        }),
      };
  }
}
