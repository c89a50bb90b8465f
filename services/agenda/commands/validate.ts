import { readFileSync } from 'node:fs';
import { knownFacts } from '../src/templates/facts.ts';
import { readTemplate } from '../src/templates/reading.ts';

/** `node services/agenda/commands/validate.ts <file> [ko]`: says what is wrong with a template file, and where; ends with 1 then. */
const [path = '', language] = process.argv.slice(2);
const read = readTemplate(readFileSync(path, 'utf8'), knownFacts);
if (read.ok) {
  const { key, version, stages, steps } = read.value;
  process.stdout.write(`${path}: ${key} ${version}, ${stages.length} stages, ${steps.length} steps: ok\n`);
} else {
  for (const { code, path: place, line, column, message } of read.refusal) {
    process.stdout.write(
      `${path}:${line}:${column} ${code} ${place}: ${language === 'ko' ? message.ko : message.en}\n`,
    );
  }
  process.exitCode = 1;
}
