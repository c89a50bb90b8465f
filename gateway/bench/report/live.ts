import type { LiveResult } from '../runs/live.ts';
import { figure, table } from './markdown.ts';

/** The table of a run, as Markdown. */
export function liveReport(result: LiveResult, where: string): string {
  const { residentMb, followers, followed, changes, delays, missed, refused, events, subgraphRequests } = result;
  const head = [
    'clients',
    'changes a second',
    'p50 ms',
    'p99 ms',
    'memory before, MB',
    'connected',
    'after',
    'never told',
  ];
  const row = [
    ...[followers.toLocaleString('en'), figure(result.changesPerSecond), figure(result.p50Ms), figure(result.p99Ms)],
    ...[residentMb.before, residentMb.connected, residentMb.after].map(figure),
    missed.toLocaleString('en'),
  ];
  const about = [
    `The clients follow ${followed} agendas over server-sent events, with their campaigns and needs; ${changes.toLocaleString('en')} supports`,
    `of these were committed meanwhile (${refused} more were refused). The delay of each of them to each of its followers`,
    `(${delays.toLocaleString('en')} in all) is from the commit, as Postgres notes it, to the bytes at the client. Changes that come close together are told`,
    `in one: ${events.toLocaleString('en')} events were sent. They cost ${subgraphRequests.toLocaleString('en')} requests to services, those of the supports among them: all`,
    'who follow the same are answered by one reading. Clients, gateway, services, Postgres and the transport share the machine.',
  ];
  return [table(head, [row]), about.join('\n'), where].join('\n\n');
}
