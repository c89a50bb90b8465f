import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSlidingWindow } from './sliding-window.ts';

test('what is older than the window does not count any more', () => {
  let time = 5_000;
  const window = createSlidingWindow(1_000, () => time);
  window.add(true, false);
  window.add(false, true);
  time += 800;
  window.add(false, false);
  expect(window.counts()).toEqual({ total: 3, failed: 1, slow: 1 });
  time += 200;
  expect(window.counts()).toEqual({ total: 1, failed: 0, slow: 0 });
  time += 1_000_000;
  expect(window.counts()).toEqual({ total: 0, failed: 0, slow: 0 });
});

test('a cleared window has counted nothing', () => {
  const window = createSlidingWindow(1_000, () => 0);
  window.add(true, true);
  window.clear();
  expect(window.counts()).toEqual({ total: 0, failed: 0, slow: 0 });
});

test('however time passes, the counts are those of the slots that are within the window', () => {
  const steps = fc.array(fc.tuple(fc.nat(350), fc.boolean(), fc.boolean()), { maxLength: 60 });
  fc.assert(
    fc.property(fc.nat(5_000), steps, (start, happened) => {
      let time = start;
      const window = createSlidingWindow(1_000, () => time);
      const seen: { slot: number; failed: boolean; slow: boolean }[] = [];
      for (const [passed, failed, slow] of happened) {
        time += passed;
        window.add(failed, slow);
        seen.push({ slot: Math.floor(time / 100), failed, slow });
        const counted = seen.filter(({ slot }) => slot > Math.floor(time / 100) - 10);
        expect(window.counts()).toEqual({
          total: counted.length,
          failed: counted.filter((one) => one.failed).length,
          slow: counted.filter((one) => one.slow).length,
        });
      }
    }),
  );
});
