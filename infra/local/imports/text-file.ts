import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { say } from '@dure/kit/language';
import { encodingExists, getDecoder } from 'iconv-lite';
import { Problem } from '../cli/command.ts';

/** How the text of a file is written. */
export type Encoding = { readonly label: string; readonly name: string };

const utf8: Encoding = { label: 'utf-8', name: 'UTF-8' };
const cp949: Encoding = { label: 'cp949', name: 'CP949' };
const utf16le: Encoding = { label: 'utf-16le', name: 'UTF-16LE' };
const utf16be: Encoding = { label: 'utf-16be', name: 'UTF-16BE' };

/** Other names of these four; files that call themselves EUC-KR have the syllables that only CP949 has, too. */
const otherNames: Readonly<Record<string, Encoding>> = {
  ...{ 'utf-8': utf8, utf8, 'utf-16le': utf16le, 'utf-16be': utf16be, cp949, ms949: cp949, uhc: cp949 },
  ...{ 'windows-949': cp949, 'euc-kr': cp949, euckr: cp949 },
};

/** The encoding that a person named. Throws Problem for a name that is not known. */
export function encodingNamed(name: string): Encoding {
  const known = otherNames[name.toLowerCase()];
  if (known !== undefined) return known;
  if (encodingExists(name)) return { label: name, name };
  throw new Problem(
    say({ ko: `알 수 없는 문자 인코딩입니다: ${name}`, en: `This text encoding is not known: ${name}` }),
    say({ ko: '예: --encoding utf-8, --encoding cp949', en: 'For example --encoding utf-8 or --encoding cp949' }),
  );
}

/**
 * Finds out how a file is written: by its byte order mark, else UTF-8 when all of it is valid UTF-8, else CP949 when all
 * of it is valid CP949. Reads the whole file once, because a name in Hangul may come late.
 * Throws Problem for a file that is out of reach, or neither.
 */
export async function detectEncoding(path: string): Promise<Encoding> {
  await sizeOf(path);
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
  const decoder = decoderOf(encoding);
  let line = 1;
  for await (const chunk of chunksOf(path)) {
    onBytes(chunk.length);
    const { text, isValid } = decoder.decode(chunk);
    if (!isValid) throw notInEncoding(path, encoding, line + linesBeforeBad(text));
    line += newlines(text);
    if (text !== '') yield text;
  }
  const { text, isValid } = decoder.end();
  if (!isValid) throw notInEncoding(path, encoding, line);
  if (text !== '') yield text;
}

const notInEncoding = (path: string, { name }: Encoding, line: number): Problem =>
  new Problem(
    say({
      ko: `${path}: ${line}번째 줄이 ${name} 문자가 아닙니다.`,
      en: `${path}: line ${line} is not ${name} text.`,
    }),
    say({ ko: '--encoding 을 빼면 인코딩을 알아냅니다.', en: 'Leave out --encoding to have it detected.' }),
  );

/** The first line with bytes that the encoding does not have, or null when the whole file is valid. */
async function firstBadLine(path: string, encoding: Encoding): Promise<number | null> {
  const decoder = decoderOf(encoding);
  let line = 1;
  for await (const chunk of chunksOf(path)) {
    const { text, isValid } = decoder.decode(chunk);
    if (!isValid) return line + linesBeforeBad(text);
    line += newlines(text);
  }
  return decoder.end().isValid ? null : line;
}

const chunksOf = (path: string): AsyncIterable<Buffer> => createReadStream(path);

/** Text, with U+FFFD in place of the first byte that the encoding does not have when it is not valid. */
type Decoded = { readonly text: string; readonly isValid: boolean };
type Decoder = { decode(chunk: Buffer): Decoded; end(): Decoded };

const decoderOf = ({ label }: Encoding): Decoder =>
  label.startsWith('utf-') ? unicodeDecoder(label) : tableDecoder(label);

/** A file in Unicode may rightly have U+FFFD, so that only a strict decoder knows whether it is valid. */
function unicodeDecoder(label: string): Decoder {
  const [strict, lenient] = [new TextDecoder(label, { fatal: true }), new TextDecoder(label)];
  const decode = (chunk?: Buffer): Decoded => {
    const text = lenient.decode(chunk, { stream: chunk !== undefined });
    try {
      strict.decode(chunk, { stream: chunk !== undefined });
      return { text, isValid: true };
    } catch {
      return { text, isValid: false };
    }
  };
  return { decode, end: () => decode() };
}

/** Other encodings are tables without U+FFFD. Node's own decoder for EUC-KR loses syllables such as 똠 without a word. */
function tableDecoder(label: string): Decoder {
  const decoder = getDecoder(label);
  const judged = (text: string): Decoded => ({ text, isValid: !text.includes('\ufffd') });
  return { decode: (chunk) => judged(decoder.write(chunk)), end: () => judged(decoder.end() ?? '') };
}

async function byteOrderMark(path: string): Promise<Encoding | null> {
  for await (const [a, b, c] of createReadStream(path, { end: 2 }) as AsyncIterable<Buffer>) {
    if (a === 0xef && b === 0xbb && c === 0xbf) return utf8;
    if (a === 0xff && b === 0xfe) return utf16le;
    if (a === 0xfe && b === 0xff) return utf16be;
  }
  return null;
}

const linesBeforeBad = (text: string): number => newlines(text.slice(0, Math.max(0, text.indexOf('\ufffd'))));

const newlines = (text: string): number => text.split('\n').length - 1;
