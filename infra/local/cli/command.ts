import { type ParseArgsConfig, parseArgs } from 'node:util';
import { say, type Text } from '@dure/kit/language';
import { inScope, type Locale } from '@dure/kit/request-scope';

/** One line of `--help`. */
export type Option = { readonly flag: string; readonly about: Text };

type Options = NonNullable<ParseArgsConfig['options']>;

export type Command<O extends Options> = {
  /** As a user types it: `npm run city`. */
  readonly name: string;
  readonly about: Text;
  /** What may stand after the name, such as `<kind> <file>`; nothing may when it is absent. */
  readonly operands?: string;
  readonly options: O;
  readonly help: readonly Option[];
  readonly run: (values: ValuesOf<O>, operands: string[]) => Promise<void>;
};

type ValuesOf<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>['values'];

/** Something a person can mend: what went wrong, and what to do about it. Shown without a stack trace. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly remedy: string | undefined;
  constructor(what: string, remedy?: string, cause?: unknown) {
    super(what, { cause });
    this.remedy = remedy;
  }
}

/** The wrong way to call a command; `--help` says the right one. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/**
 * Runs one command line: reads the arguments, answers `--help`, prints failures in words and sets the exit code
 * (1 for a failure, 2 for a wrong call). It begins when the file that calls it is evaluated to its end.
 */
export function runCommand<const O extends Options>(command: Command<O>): void {
  setImmediate(() => void execute(command));
}

async function execute<O extends Options>(command: Command<O>): Promise<void> {
  const args = process.argv.slice(2);
  await inScope({ origin: 'start', locale: localeOf(args, process.env) }, async () => {
    if (args.includes('--help') || args.includes('-h')) return console.log(helpOf(command));
    try {
      requireKnownLocale(args);
      const { values, positionals } = parse(command, args);
      const [unknown] = command.operands === undefined ? positionals : [];
      if (unknown !== undefined) {
        throw new Misuse(say({ ko: `알 수 없는 인자: ${unknown}`, en: `Unknown argument: ${unknown}` }));
      }
      await command.run(values, positionals);
    } catch (error) {
      reportFailure(error, command.name);
    }
  });
}

/** The language of the command line: `--locale`, else the first of DURE_LOCALE, LC_ALL, LC_MESSAGES, LANG; English by default. */
export function localeOf(args: readonly string[], env: NodeJS.ProcessEnv): Locale {
  const language = givenLocale(args) ?? [env.DURE_LOCALE, env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value);
  return language?.toLowerCase().startsWith('ko') === true ? 'ko' : 'en';
}

function givenLocale(args: readonly string[]): string | undefined {
  const at = args.indexOf('--locale');
  return (
    args.find((arg) => arg.startsWith('--locale='))?.slice('--locale='.length) ?? (at >= 0 ? args[at + 1] : undefined)
  );
}

function requireKnownLocale(args: readonly string[]): void {
  const given = givenLocale(args);
  if (given === undefined || /^(ko|en)([-_.]|$)/i.test(given)) return;
  throw new Misuse(say({ ko: `--locale은 ko 또는 en입니다: ${given}`, en: `--locale is ko or en, not ${given}` }));
}

/** The address of another graph. Throws Misuse for what is none. */
export function checkedUrl(given: string | undefined): string | undefined {
  if (given === undefined || (/^https?:\/\/\S+$/.test(given) && URL.canParse(given))) return given;
  throw new Misuse(
    say({
      ko: `--url ${given}: http:// 또는 https://로 시작하는 주소가 아닙니다. 예: http://127.0.0.1:4000/graphql`,
      en: `--url ${given} is no address that begins with http:// or https://, such as http://127.0.0.1:4000/graphql`,
    }),
  );
}

function parse<O extends Options>(command: Command<O>, args: string[]) {
  try {
    return parseArgs<{ options: O; allowPositionals: true; args: string[] }>({
      args: withoutLocale(args),
      options: command.options,
      allowPositionals: true,
    });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

/** `--locale` belongs to every command and is read before. */
function withoutLocale(args: readonly string[]): string[] {
  return args.filter((arg, index) => !/^--locale(=|$)/.test(arg) && args[index - 1] !== '--locale');
}

function helpOf<O extends Options>(command: Command<O>): string {
  const common = [
    { flag: '--locale ko|en', about: { ko: '표시 언어 (기본값: LANG)', en: 'language of the texts (default: LANG)' } },
    { flag: '--help', about: { ko: '이 도움말', en: 'this help' } },
  ];
  const all = [...command.help, ...common];
  const width = Math.max(...all.map((option) => option.flag.length));
  const call = [command.name, '--', command.operands, '[--…]'].filter(Boolean).join(' ');
  return [
    say(command.about),
    '',
    `  ${call}`,
    '',
    ...all.map((option) => `  ${option.flag.padEnd(width)}  ${say(option.about)}`),
  ].join('\n');
}

/** Prints what went wrong: people's problems in words, our own faults with their stack. */
export function reportFailure(error: unknown, commandName: string): void {
  process.exitCode = error instanceof Misuse ? 2 : 1;
  if (error instanceof Problem) {
    console.error(`\n${error.message}`);
    if (error.remedy !== undefined) console.error(`→ ${error.remedy}`);
  } else if (error instanceof Misuse) {
    console.error(`${error.message}\n→ ${commandName} -- --help`);
  } else {
    console.error(error);
  }
}
