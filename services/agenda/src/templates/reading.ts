import { accept, type Decision, refuse } from '@dure/kit/decision';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type FactVocabulary, type Flaw, type FlawCode, flawsOf } from './domain.ts';
import { type Template, templateFormat } from './format.ts';

/** A flaw with its place in the file. */
export type PlacedFlaw = {
  readonly code: FlawCode;
  /** `steps[2].guards[0]`; empty for the whole file. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

/** The most characters that a template file may have. */
export const longestTemplate = 200_000;

/** Reads a template file and says all that is wrong with it, each with its place. */
export function readTemplate(yaml: string, known: FactVocabulary): Decision<Template, readonly PlacedFlaw[]> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, strict: true, uniqueKeys: true });
  const place = (offset: number) => {
    const { line, col: column } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, column) };
  };
  if (document.errors.length > 0) {
    return refuse(
      document.errors.map(({ message, pos }) => ({
        code: 'NOT_YAML' as const,
        path: '',
        ...place(pos[0]),
        message: message.split('\n')[0] ?? '',
      })),
    );
  }
  const placed = (flaws: readonly Flaw[]): PlacedFlaw[] =>
    flaws.map(({ code, path, message }) => ({
      code,
      path: inWords(path),
      ...place(offsetOf(document, path)),
      message,
    }));
  const content = contentOf(document);
  if (!content.ok) return refuse([{ code: 'NOT_YAML', path: '', ...place(0), message: content.refusal }]);
  const read = templateFormat.safeParse(content.value);
  if (!read.success) return refuse(placed(read.error.issues.flatMap(flawsOfIssue)));
  const flaws = flawsOf(read.data, known);
  return flaws.length === 0 ? accept(read.data) : refuse(placed(flaws));
}

type Parsed = ReturnType<typeof parseDocument>;

/** A file may repeat a part by an alias, but not so often that a small file becomes a huge one. */
function contentOf(document: Parsed): Decision<unknown, string> {
  try {
    return accept(document.toJS({ maxAliasCount: 100 }));
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Where the thing at a path begins; for what is missing, where that begins in which it should stand. */
function offsetOf(document: Parsed, path: Flaw['path']): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    if (Array.isArray(range)) return Number(range[0]);
  }
  return 0;
}

const inWords = (path: Flaw['path']): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');

type Issue = z.core.$ZodIssue;

/** What the format finds wrong, in the words of templates. */
function flawsOfIssue(issue: Issue): Flaw[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'UNKNOWN_KEY',
      path: [...path, key],
      message: `“${key}” has no meaning here.`,
    }));
  }
  const isAbsent = 'input' in issue ? issue.input === undefined : issue.message.includes('received undefined');
  const last = path.at(-1);
  if ((last === 'ko' || last === 'en') && (isAbsent || issue.code === 'too_small')) {
    return [
      { code: 'MISSING_TRANSLATION', path, message: `The ${last === 'ko' ? 'Korean' : 'English'} text is missing.` },
    ];
  }
  if (issue.code === 'invalid_union' && last === 'guard') {
    return [{ code: 'UNKNOWN_GUARD', path, message: 'There is no such guard.' }];
  }
  return [{ code: isAbsent ? 'MISSING' : 'WRONG_VALUE', path, message: messageOf(issue) }];
}

/** Of a union without a name the message of the alternative that fits best. */
function messageOf(issue: Issue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]?.[0];
  return nearest === undefined ? issue.message : messageOf(nearest);
}

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));
