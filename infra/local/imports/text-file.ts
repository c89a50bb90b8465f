import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { say } from '@dure/kit/language';
import { Problem } from '../cli/command.ts';

/** How the text of a file is written; `label` is what `TextDecoder` calls it. */
export type Encoding = { readonly label: string; readonly name: string };

const utf8: Encoding = { label: 'utf-8', name: 'UTF-8' };
/** The web calls Microsoft's extension of EUC-KR, code page 949, `euc-kr`. */
const cp949: Encoding = { label: 'euc-kr', name: 'CP949' };

const knownNames: Readonly<Record<string, Encoding>> = {
  'utf-8': utf8,
  utf8,
  cp949,
  'code page 949': cp949,
  ms949: cp949,
  uhc: cp949,
  'windows-949': cp949,
  'euc-kr': cp949,
  euckr: cp949,
};

/** The encoding that a person named. Throws Problem for a name that is not known. */
export function encodingNamed(name: string): Encoding {
  const known = knownNames[name.toLowerCase()];
  if (known !== undefined) return known;
  try {
    return { label: new TextDecoder(name).encoding, name };
  } catch (cause) {
    throw new Problem(
      say({ ko: `알 수 없는 문자 인코딩입니다: ${name}`, en: `This text encoding is not known: ${name}` }),
      say({ ko: '예: --encoding utf-8, --encoding cp949', en: 'For example --encoding utf-8 or --encoding cp949' }),
      cause,
    );
  }
}

/**
 * Finds out how a file is written: by its byte order mark, else UTF-8 when all of it is valid UTF-8, else CP949 when all
 * of it is valid CP949. Reads the whole file once, because a name in Hangul may come late.
 * Throws Problem for a file that is empty, out of reach, or neither.
 */
export async function detectEncoding(path: string): Promise<Encoding> {
  const marked = await byteOrderMark(path);
  if (marked !== null) return marked;
  for (const encoding of [utf8, cp949]) {
    if ((await firstBadLine(path, encoding)) === null) return encoding;
  }
  throw new Problem(
    say({
      ko: `${path}: 문자 인코딩을 알 수 없습니다. UTF-8도 CP949도 아닙니다.`,
      en: `${path}: the text encoding is not known: it is neither UTF-8 nor CP949.`,
    }),
    say({ ko: '--encoding 으로 알려 주십시오.', en: 'Name it with --encoding.' }),
  );
}

/** The size in bytes. Throws Problem for a file that is not there, not readable, not a file, or empty. */
export async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new Problem(
      say({ ko: `파일을 읽을 수 없습니다: ${path}`, en: `The file cannot be read: ${path}` }),
      undefined,
      cause,
    );
  });
  if (!found.isFile()) throw new Problem(say({ ko: `파일이 아닙니다: ${path}`, en: `This is not a file: ${path}` }));
  if (found.size === 0) throw new Problem(say({ ko: `빈 파일입니다: ${path}`, en: `The file is empty: ${path}` }));
  return found.size;
}

/** The text of a file in pieces, without its byte order mark. Throws Problem that names the line with a wrong byte. */
export async function* readText(
  path: string,
  encoding: Encoding,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding.label, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      onBytes((chunk as Buffer).length);
      const text = decoder.decode(chunk as Buffer, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } catch (cause) {
    if (!isBadByte(cause)) throw cause;
    const line = await firstBadLine(path, encoding);
    throw new Problem(
      say({
        ko: `${path}: ${line}번째 줄이 ${encoding.name} 문자가 아닙니다.`,
        en: `${path}: line ${line} is not ${encoding.name} text.`,
      }),
      say({ ko: '--encoding 을 빼면 인코딩을 알아냅니다.', en: 'Leave out --encoding to have it detected.' }),
      cause,
    );
  }
}

const isBadByte = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

async function byteOrderMark(path: string): Promise<Encoding | null> {
  for await (const chunk of createReadStream(path, { end: 2 })) {
    const [a, b, c] = chunk as Buffer;
    if (a === 0xef && b === 0xbb && c === 0xbf) return utf8;
    if (a === 0xff && b === 0xfe) return { label: 'utf-16le', name: 'UTF-16LE' };
    if (a === 0xfe && b === 0xff) return { label: 'utf-16be', name: 'UTF-16BE' };
  }
  return null;
}

/** The first line with bytes that the encoding does not have, or null when the whole file is valid. */
async function firstBadLine(path: string, encoding: Encoding): Promise<number | null> {
  const strict = new TextDecoder(encoding.label, { fatal: true });
  const lenient = new TextDecoder(encoding.label);
  let line = 1;
  for await (const chunk of createReadStream(path)) {
    const text = lenient.decode(chunk as Buffer, { stream: true });
    if (!isValid(strict, chunk as Buffer)) return line + newlines(text.slice(0, Math.max(0, text.indexOf('\ufffd'))));
    line += newlines(text);
  }
  return isValid(strict) ? null : line;
}

function isValid(strict: InstanceType<typeof TextDecoder>, chunk?: Buffer): boolean {
  try {
    strict.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

const newlines = (text: string): number => text.split('\n').length - 1;
