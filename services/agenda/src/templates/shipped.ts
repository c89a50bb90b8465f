import { readdir, readFile } from 'node:fs/promises';
import { newId } from '@dure/kit/ids';
import type { DataSource } from 'typeorm';
import { knownFacts } from './facts.ts';
import { readTemplate } from './reading.ts';
import { keepTemplate } from './table.ts';

const folder = new URL('../../templates/', import.meta.url);

/**
 * Keeps the templates that ship with the platform, for all municipalities. Throws when one has flaws, or says something
 * else under a version by which processes run already: then its version must be raised.
 */
export async function keepShippedTemplates(db: DataSource): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const read = await Promise.all(
    files.map(async (name) => ({ name, yaml: await readFile(new URL(name, folder), 'utf8') })),
  );
  await db.transaction(async (tx) => {
    for (const { name, yaml } of read) {
      const template = readTemplate(yaml, knownFacts);
      if (!template.ok) throw new Error(`templates/${name}: ${JSON.stringify(template.refusal)}`);
      const { key, version } = template.value;
      const kept = await keepTemplate(tx, {
        ...{ id: newId(), municipalityCode: null, key, version, content: template.value, yaml },
        ...{ uploadedBy: null, uploadedAt: new Date() },
      });
      if (kept === null) throw new Error(`templates/${name}: processes run by version ${version}; raise the version.`);
    }
  });
}
