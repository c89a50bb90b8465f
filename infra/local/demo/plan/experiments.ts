import type { Random } from '../random.ts';
import { commonLogs, followUps, outcomeLeads, windingUps } from '../texts/process-notes.ts';
import type { Agenda } from './agendas.ts';
import { endOfDayBefore, turns } from './calendar.ts';
import type { Outcome, Trial } from './lives.ts';
import { organizationName } from './organizations.ts';
import { type Act, at, type Input, ref } from './types.ts';

/** Starting an experiment, its log, and its learning record; `number` counts the experiments of the agenda. */
export function experimentActs(
  agenda: Agenda,
  trial: Trial,
  number: number,
  calendar: readonly number[],
  random: Random,
): Act[] {
  const key = `experiment-${agenda.key}-${number}`;
  const { hypothesis, method } = agenda.voice.trial;
  const organization =
    agenda.organization === null ? {} : { organizationId: ref(organizationName(agenda.organization)) };
  const started: Act = {
    ...{ id: key, turn: trial.started, by: agenda.author, mutation: 'startExperiment', makes: key },
    input: {
      ...{ agendaId: ref(agenda.key), ...organization, language: agenda.language },
      ...{ hypothesis: agenda.fill(hypothesis), method: agenda.fill(method) },
      dueAt: at(endOfDayBefore(calendar, trial.due)),
    },
  };
  const acts = [started, ...logActs(key, agenda, trial, random)];
  if (trial.recorded === null || trial.outcome === null) return acts;
  const record = recordInput(agenda, trial.outcome, random);
  return [
    ...acts,
    {
      ...{ id: `${key}-closed`, turn: trial.recorded, by: agenda.author, mutation: 'closeExperiment' },
      input: { experimentId: ref(key), expectedVersion: 1, record },
    },
  ];
}

/** The story's own entries in their order, with some of the common ones between, each in a turn of its own. */
function logActs(
  key: string,
  { voice, fill, language, author }: Agenda,
  { started, recorded, due }: Trial,
  random: Random,
): Act[] {
  const end = Math.min(turns, recorded ?? due);
  const others = random.sample(commonLogs[language], random.int(0, 1));
  const [first = '', ...rest] = voice.trial.log;
  // What was observed keeps its order; what may happen any time comes between.
  const texts = others.reduce<string[]>((all, text) => all.toSpliced(random.int(0, all.length), 0, text), [...rest]);
  const space = Math.max(1, (end - started - 1) / (texts.length + 1));
  return [first, ...texts].flatMap((text, index) => {
    const turn = started + 1 + Math.floor(index * space + (index === 0 ? 0 : random.next() * (space - 1)));
    // A trial that has only begun has told little so far.
    if (turn >= end || turn >= turns) return [];
    const act: Act = {
      ...{ id: `${key}-log-${index + 1}`, turn, by: author, mutation: 'logExperiment' },
      input: { experimentId: ref(key), text: fill(text), language },
    };
    return [act];
  });
}

const reached: Readonly<Record<Outcome, readonly [number, number]>> = {
  SUCCEEDED: [85, 100],
  PARTLY: [38, 74],
  FAILED: [0, 28],
};

/** A record whose figures fit its outcome: what was measured moved as far as the goal was reached. */
function recordInput(agenda: Agenda, outcome: Outcome, random: Random): Input {
  const { voice, language, fill, story } = agenda;
  const { worked, limit, found, advice } = voice.trial;
  const goalReachedPercent = random.int(...reached[outcome]);
  const before = random.int(...story.measure.before);
  const change = (story.measure.factor - 1) * (goalReachedPercent / 100);
  const after = Math.max(0, Math.round(before * (1 + change)));
  const lessons = { SUCCEEDED: [worked], PARTLY: [worked, limit], FAILED: [limit] }[outcome];
  const figures = fill(found).replaceAll('{before}', String(before)).replaceAll('{after}', String(after));
  const follows = outcome === 'FAILED' ? 0.5 : 0.75;
  return {
    ...{ outcome, goalReachedPercent, language },
    whatWasLearned: [random.pick(outcomeLeads[outcome][language]), ...lessons.map(fill)].join(' '),
    newInformation: figures,
    advice: fill(advice),
    closing: random.pick(windingUps[language]),
    ...(random.chance(follows) ? { followUp: random.pick(followUps[outcome][language]) } : {}),
  };
}
