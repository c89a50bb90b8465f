import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@dure/local/settings';

/** The documents that hold what is generated, each part between two markers of its own. */
const titles = { gateway: '# The gateway', dashboard: '# The dashboard' } as const;

const beginOf = (part: string) => `<!-- generated: ${part} -->`;
const endOf = (part: string) => `<!-- end: ${part} -->`;

/** Puts the text between the markers of `part`; at the end, with markers, where there are none. */
export function withPart(document: string, part: string, text: string): string {
  const [begin, end] = [beginOf(part), endOf(part)];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  const whole = `${begin}\n\n${text.trim()}\n\n${end}`;
  if (from < 0 || to < from) return `${document.trimEnd()}\n\n${whole}\n`;
  return document.slice(0, from) + whole + document.slice(to + end.length);
}

/** Writes a part into a document under `docs/` and answers where that is. */
export function writePart(part: string, text: string, name: keyof typeof titles = 'gateway'): string {
  const documentFile = join(projectRoot, 'docs', `${name}.md`);
  const document = existsSync(documentFile) ? readFileSync(documentFile, 'utf8') : `${titles[name]}\n`;
  writeFileSync(documentFile, withPart(document, part, text));
  return documentFile;
}
