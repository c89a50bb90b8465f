import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { Text } from '@dure/kit/language';
import { isWhole } from '@dure/kit/texts';
import { LineCounter, parseDocument } from 'yaml';
import { locales, type z } from 'zod';
import { type Flaw, type FlawCode, flawsOf } from './domain.ts';
import type { FactVocabulary } from './fact-flaws.ts';
import { notStorable } from './flaw-words.ts';
import { type Template, templateFormat } from './format.ts';

/** A flaw with its place in the file. */
export type PlacedFlaw = {
  readonly code: FlawCode;
  /** `steps[2].guards[0]`; empty for the whole file. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: Text;
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
        message: notYaml(message.split('\n')[0] ?? ''),
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
  if (!content.ok) return refuse([{ code: 'NOT_YAML', path: '', ...place(0), message: notYaml(content.refusal) }]);
  const broken = isWhole(yaml) ? brokenTexts(content.value, []) : [notWhole([])];
  if (broken.length > 0) return refuse(placed(broken));
  const read = templateFormat.safeParse(content.value);
  if (!read.success) {
    const { error } = templateFormat.safeParse(content.value, { error: locales.ko().localeError });
    const inKorean = error?.issues ?? [];
    return refuse(placed(read.error.issues.flatMap((issue, index) => flawsOfIssue(issue, inKorean[index] ?? issue))));
  }
  const flaws = flawsOf(read.data, known);
  return flaws.length === 0 ? accept(read.data) : refuse(placed(flaws));
}

const notYaml = (message: string): Text => ({ ko: `YAML로 읽을 수 없습니다: ${message}`, en: message });

type Parsed = ReturnType<typeof parseDocument>;

/** A file may repeat a part by an alias, but not so often that a small file becomes a huge one. */
function contentOf(document: Parsed): Decision<unknown, string> {
  try {
    return accept(document.toJS({ maxAliasCount: 100 }));
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const notWhole = (path: Flaw['path']): Flaw => ({ code: 'WRONG_VALUE', path, message: notStorable });

/** Texts that an escape gave what no text may have, keys among them. */
function brokenTexts(part: unknown, path: Flaw['path']): Flaw[] {
  if (typeof part === 'string') return isWhole(part) ? [] : [notWhole(path)];
  if (Array.isArray(part)) return part.flatMap((one, index) => brokenTexts(one, [...path, index]));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, one]) =>
    isWhole(key) ? brokenTexts(one, [...path, key]) : [notWhole(path)],
  );
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

/** What the format finds wrong, in the words of templates; the same is given in Korean. */
function flawsOfIssue(issue: Issue, inKorean: Issue): Flaw[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'UNKNOWN_KEY',
      path: [...path, key],
      message: { ko: `‘${key}’은(는) 여기서 뜻이 없습니다.`, en: `“${key}” has no meaning here.` },
    }));
  }
  const isAbsent = 'input' in issue ? issue.input === undefined : issue.message.includes('received undefined');
  const last = path.at(-1);
  if ((last === 'ko' || last === 'en') && (isAbsent || issue.code === 'too_small')) {
    const [ko, en] = last === 'ko' ? ['한국어', 'Korean'] : ['영어', 'English'];
    const message = { ko: `${ko}로 쓴 글이 없습니다.`, en: `The ${en} text is missing.` };
    return [{ code: 'MISSING_TRANSLATION', path, message }];
  }
  if (issue.code === 'invalid_union' && last === 'guard') {
    return [{ code: 'UNKNOWN_GUARD', path, message: { ko: '그런 조건이 없습니다.', en: 'There is no such guard.' } }];
  }
  if (isAbsent) {
    const message = { ko: `‘${String(last)}’이(가) 없습니다.`, en: `“${String(last)}” is missing.` };
    return [{ code: 'MISSING', path, message }];
  }
  return [{ code: 'WRONG_VALUE', path, message: { ko: messageOf(inKorean), en: messageOf(issue) } }];
}

/** Of a union without a name the message of the alternative that fits best. */
function messageOf(issue: Issue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]?.[0];
  return nearest === undefined ? issue.message : messageOf(nearest);
}

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));
