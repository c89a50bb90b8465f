import { resolve } from 'node:path';
import { say } from '@dure/kit/language';
import { Misuse } from '@dure/local/cli/command';
import { apollo, hive, hiveRouter, ours } from '../gateways/contenders.ts';
import type { Contender } from '../gateways/gateway.ts';
import { hiveRouterProgram } from '../gateways/hive-router.ts';
import { installPeers } from '../gateways/peers.ts';

export type ChoiceOptions = {
  readonly only: readonly string[];
  readonly rust: boolean;
  /** Ours once more, with traces exported. */
  readonly traced: boolean;
  readonly set: readonly string[];
  /** Another working tree of ours. */
  readonly beside: string | undefined;
  readonly note: (text: string) => void;
};

const contenderKeys = ['dure', 'dure-traced', 'dure-beside', 'apollo', 'hive', 'hive-rust', 'hive-router'] as const;

/** The gateways to measure, ours first; installs and builds what is not there yet. Throws Misuse at an unknown name. */
export async function chooseContenders({ only, rust, traced, set, beside, note }: ChoiceOptions): Promise<Contender[]> {
  expectKnown(only, contenderKeys);
  const isWanted = (key: string) => only.length === 0 || only.includes(key);
  const settings = settingsFrom(set);
  const found = isWanted('dure') ? [ours({ settings })] : [];
  if (traced || only.includes('dure-traced')) found.push(ours({ settings, isTraced: true }));
  if (beside !== undefined && isWanted('dure-beside')) found.push(ours({ settings, tree: resolve(beside) }));
  const peers = contenderKeys.filter((key) => ['apollo', 'hive', 'hive-rust'].includes(key) && isWanted(key));
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
function settingsFrom(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new Misuse(say({ ko: `${text}: 이름=값으로 쓰십시오.`, en: `${text}: write NAME=VALUE.` }));
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}
