import { processTexts } from '../texts/process-texts.ts';
import type { Agenda } from './agendas.ts';
import { turns } from './calendar.ts';
import type { Campaign } from './campaign.ts';
import type { Life } from './lives.ts';
import { staff } from './members.ts';
import { programmes } from './programmes.ts';
import { type Act, type Input, ref, versionOf } from './types.ts';

/** A step on the way of an agenda through the stages of an experiment, in the turn in which it is taken. */
type Move = { readonly turn: number; readonly step: string; readonly fields?: readonly string[] };

/** Which agendas go the way of an experiment: so many of all, by what became of them, so that each stage is reached. */
const oneIn = 5;

/** The processes of the first programme: agendas on their way from a problem to what was learned, as far as they came. */
export function processActs(
  agendas: readonly Agenda[],
  lives: ReadonlyMap<string, Life>,
  campaigns: readonly Campaign[],
  isFree: (agenda: Agenda) => boolean,
): Act[] {
  return agendas.filter(isFree).flatMap((agenda) => {
    const life = lives.get(agenda.key);
    if (life === undefined || Number(agenda.key.slice(-3)) % oneIn !== 1) return [];
    const campaign = campaigns.find(({ agenda: of }) => of.key === agenda.key) ?? null;
    const moves = movesOf(agenda, life, campaign);
    return moves === null ? [] : actsOf(agenda, moves);
  });
}

/** Where its life has led an agenda; null where that is no way of this template. */
function movesOf({ raised, key }: Agenda, life: Life, campaign: Campaign | null): Move[] | null {
  const [start, idea, proposal] = [raised + 1, raised + 3, raised + 5];
  const [trial] = life.trials;
  const written: Move[] = [
    { turn: start, step: 'start' },
    { turn: idea, step: 'toIdea', fields: ['solution'] },
    { turn: proposal, step: 'toProposal', fields: ['testPlan', 'testedBefore', 'runner', 'resources', 'learnable'] },
  ];
  // What was tried without a campaign, or settled in another way, did not go this way.
  if (campaign === null && (trial !== undefined || life.closing !== null)) return null;
  if (campaign === null) return written.slice(0, 1 + (Number(key.slice(-3)) % 3)).filter(({ turn }) => turn < turns);
  const { funding, published } = campaign;
  if (published === null || funding.end === 'CANCELLED') return life.closing === null ? written.filter(isPast) : null;
  const collecting = Math.max(proposal + 2, published + 1);
  const funded: Move[] = [...written, { turn: collecting, step: 'toFunding' }];
  if (funding.end === 'PUBLISHED' || funding.end === 'SECURED') return funded.filter(isPast);
  const over = Math.max(collecting, funding.over) + 2;
  if (funding.end === 'ENDED_REFUNDED') return [...funded, { turn: over, step: 'giveUp' }].filter(isPast);
  const begin = funding.end === 'ENDED_KEPT' ? 'toSmallerExperiment' : 'toExperiment';
  const tried: Move[] = [...funded, { turn: over, step: begin, fields: ['method'] }];
  if (trial?.recorded == null) return life.closing === null ? tried.filter(isPast) : null;
  const learned = Math.max(over, trial.recorded) + 1;
  // An agenda on which a process runs cannot be closed.
  if (learned >= (life.closing?.turn ?? turns + 1)) return null;
  return [...tried, { turn: learned, step: 'toLearning' }].filter(isPast);
}

const isPast = ({ turn }: Move): boolean => turn < turns;

function actsOf(agenda: Agenda, moves: readonly Move[]): Act[] {
  const { key, author } = agenda;
  const name = `process-${key}`;
  const texts = processTexts(agenda);
  const written = (fields: readonly string[]): Input[] =>
    fields.map((field) => ({ field, text: texts[field] ?? texts.solution ?? agenda.body }));
  const changing = (input: Input) => ({ processId: ref(name), expectedVersion: versionOf(name), ...input });
  return moves.flatMap(({ turn, step, fields = [] }): Act[] => {
    if (step === 'start') {
      const values = written(['problem']);
      const input = { agendaId: ref(key), templateKey: 'KOKEILUN', programmeId: ref(programmes.trials), values };
      return [{ id: name, turn, by: author, mutation: 'startProcess', makes: name, input }];
    }
    const note = step === 'giveUp' ? { note: texts.givenUp ?? '' } : {};
    // Here and there the secretariat takes on what its writers have prepared.
    const by = step === 'toProposal' && Number(key.slice(-3)) % 2 === 0 ? staff.secretariat[0] : author;
    return [
      ...(fields.length === 0
        ? []
        : [
            {
              ...{ id: `${name}-${step}-fields`, turn: turn - 1, by: author, mutation: 'fillFields' as const },
              input: changing({ values: written(fields) }),
            },
          ]),
      { id: `${name}-${step}`, turn, by, mutation: 'takeStep', input: changing({ step, ...note }) },
    ];
  });
}
