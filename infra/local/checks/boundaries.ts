import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { projectRoot } from '../settings.ts';
import { type Outcome, outcomeOf } from './check.ts';

const parts = ['schema', 'infra', 'services', 'gateway', 'clients'].filter((part) =>
  existsSync(join(projectRoot, part)),
);

/** Fewer modules than this means that the cruise was blind, not that the tree is clean. */
const fewestModules = 300;

/** Who may import whom, by the rules in `.dependency-cruiser.cjs`. */
export async function checkBoundaries(): Promise<Outcome> {
  const options = await extractOptions(join(projectRoot, '.dependency-cruiser.cjs'));
  const typeScript = extractTypeScriptConfig(join(projectRoot, 'tsconfig.json'));
  const { output } = await cruise(parts, { ...options, baseDir: projectRoot }, undefined, { tsConfig: typeScript });
  if (typeof output === 'string') return { ok: false, output };
  return outcomeOf([...blindness(output), ...violations(output)]);
}

function blindness({ modules }: ICruiseResult): string[] {
  const own = modules.filter(({ source }) => parts.some((part) => source.startsWith(`${part}/`))).length;
  return own < fewestModules ? [`Only ${own} of our modules were seen, where at least ${fewestModules} are.`] : [];
}

const violations = ({ summary }: ICruiseResult): string[] =>
  summary.violations
    .filter(({ rule }) => rule.severity === 'error')
    .map(
      ({ rule, from, to, comment }) => `${rule.name}: ${from} → ${to}${comment === undefined ? '' : ` (${comment})`}`,
    );
