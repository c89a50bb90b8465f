import type { TestCase, TestModule, TestSuite } from 'vitest/node';

/** What came of a run, as its closing line counts it. */
export type Tally = { passed: number; failed: number; skipped: number };

/** A test that was not run, and why if it said so. */
export type NotRun = { readonly name: string; readonly reason: string | undefined };

/** What the servers' start leaves for the closing report; it runs in another copy of our modules, inside vitest. */
export const runFacts = globalThis as { dureHasKafka?: boolean };

/** The part of a test module that the tally reads. */
type Module = Pick<TestModule, 'errors' | 'relativeModuleId'> & {
  readonly children: {
    allTests: () => Iterable<Pick<TestCase, 'result' | 'fullName'>>;
    allSuites: () => Iterable<Pick<TestSuite, 'errors'>>;
  };
};

/**
 * Counts tests, and besides: a file that could not be loaded, a hook that failed and an error outside any test are one
 * failure each, and so is a test that was begun and has no result.
 */
export function tallyOf(modules: readonly Module[], unhandledErrors: number): { tally: Tally; notRun: NotRun[] } {
  const tally: Tally = { passed: 0, failed: unhandledErrors, skipped: 0 };
  const notRun: NotRun[] = [];
  for (const module of modules) {
    tally.failed += module.errors().length;
    for (const suite of module.children.allSuites()) tally.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') tally.passed += 1;
      else if (result.state === 'skipped') {
        tally.skipped += 1;
        notRun.push({ name: `${module.relativeModuleId}: ${test.fullName}`, reason: result.note });
      } else tally.failed += 1;
    }
  }
  return { tally, notRun };
}

/** The one line that ends `npm test`. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
