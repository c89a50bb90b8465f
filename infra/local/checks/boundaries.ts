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

/** Fewer modules than these mean that the cruise was blind to a part, not that the part is clean. */
const fewestModules: Readonly<Record<string, number>> = {
  schema: 10,
  infra: 150,
  services: 250,
  gateway: 150,
  clients: 40,
};

/** Who may import whom, by the rules in `.dependency-cruiser.cjs`. */
export async function checkBoundaries(): Promise<Outcome> {
  const options = await extractOptions(join(projectRoot, '.dependency-cruiser.cjs'));
  const typeScript = extractTypeScriptConfig(join(projectRoot, 'tsconfig.json'));
  const { output } = await cruise(parts, { ...options, baseDir: projectRoot }, undefined, { tsConfig: typeScript });
  if (typeof output === 'string') return { ok: false, output };
  return outcomeOf([...blindness(output), ...violations(output)]);
}

function blindness({ modules }: ICruiseResult): string[] {
  return Object.entries(fewestModules).flatMap(([part, fewest]) => {
    const seen = modules.filter(({ source }) => source.startsWith(`${part}/`)).length;
    return seen < fewest ? [`Only ${seen} of our modules were seen in ${part}/, where at least ${fewest} are.`] : [];
  });
}

const violations = ({ summary }: ICruiseResult): string[] =>
  summary.violations
    .filter(({ rule }) => rule.severity === 'error')
    .map(
      ({ rule, from, to, comment }) => `${rule.name}: ${from} → ${to}${comment === undefined ? '' : ` (${comment})`}`,
    );
