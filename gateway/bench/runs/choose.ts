import { say } from '@dure/kit/language';
import { Misuse } from '@dure/local/cli/command';
import { apollo, hive, hiveRouter, ours } from '../gateways/contenders.ts';
import type { Contender } from '../gateways/gateway.ts';
import { hiveRouterProgram } from '../gateways/hive-router.ts';
import { installPeers } from '../gateways/peers.ts';

export type ChoiceOptions = {
  readonly only: readonly string[];
  readonly rust: boolean;
  readonly set: readonly string[];
  readonly note: (text: string) => void;
};

export const contenderKeys = ['dure', 'apollo', 'hive', 'hive-rust', 'hive-router'] as const;

/** The gateways to measure, ours first; installs and builds what is not there yet. Throws Misuse at an unknown name. */
export async function chooseContenders({ only, rust, set, note }: ChoiceOptions): Promise<Contender[]> {
  expectKnown(only, contenderKeys);
  const isWanted = (key: string) => only.length === 0 || only.includes(key);
  const found = isWanted('dure') ? [ours(settingsFrom(set))] : [];
  const peers = contenderKeys.filter((key) => key !== 'dure' && key !== 'hive-router' && isWanted(key));
  if (peers.length > 0) await installPeers(note);
  if (peers.includes('apollo')) found.push(apollo());
  if (peers.includes('hive')) found.push(hive('default'));
  if (peers.includes('hive-rust')) found.push(hive('rust'));
  if (rust || only.includes('hive-router')) found.push(hiveRouter(await hiveRouterProgram(process.env, note)));
  return found;
}

/** Throws Misuse when one of the names is not among the known ones. */
export function expectKnown(names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const list = known.join(', ');
  throw new Misuse(
    say({ ko: `${unknown}은(는) 없습니다. 있는 것: ${list}`, en: `There is no ${unknown}; there are ${list}.` }),
  );
}

/** `KEY=VALUE` settings for our gateway. Throws Misuse at anything else. */
export function settingsFrom(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new Misuse(say({ ko: `${text}: 이름=값으로 쓰십시오.`, en: `${text}: write NAME=VALUE.` }));
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}
