import { expect, test } from 'vitest';
import { waysOf } from './ways.ts';

test('the lists behind the figures of a district are those of its municipality, narrowed to it', () => {
  const [city, district] = [waysOf('9911000000'), waysOf('9911000000', '9911054000')];
  expect(city('agendas')).toBe('/m/9911000000/agendas');
  expect(city('learning', { outcome: 'FAILED' })).toBe('/m/9911000000/learning?outcome=FAILED');
  expect(district('resources')).toBe('/m/9911000000/resources?district=9911054000');
  expect(district('waiting', { what: 'needs' })).toBe('/m/9911000000/waiting?district=9911054000&what=needs');
});
