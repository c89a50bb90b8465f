import { say } from '@dure/kit/language';
import { z } from 'zod';
import { Problem } from '../../cli/command.ts';
import { demoMunicipality } from '../people.ts';
import type { CityPlan } from '../plan/city.ts';
import { cityText } from '../texts/districts.ts';
import { type Anchor, anchorOf, anchorOfFounding } from './anchor.ts';
import { type Ask, read } from './graph.ts';

const cityShape = z.object({
  municipalities: z.object({ nodes: z.array(z.object({ code: z.string() })) }),
  municipality: z
    .object({
      name: z.object({ ko: z.string().nullable() }),
      profile: z.object({ population: z.number().nullable() }),
      districts: z.array(
        z.object({
          code: z.string(),
          validFrom: z.string(),
          name: z.object({ ko: z.string().nullable() }),
          boundary: z.unknown(),
        }),
      ),
    })
    .nullable(),
});

/** Neither this nor any other municipality is registered in the graph. */
export async function isGraphEmpty(ask: Ask): Promise<boolean> {
  const shape = z.object({ municipalities: z.object({ nodes: z.array(z.object({ code: z.string() })) }) });
  const { municipalities } = await read(ask, shape, '{ municipalities(first: 1) { nodes { code } } }', {});
  return municipalities.nodes.length === 0;
}

export type CityState = {
  /** From which midnight the plan is reckoned: that of the load, or of today where there was none. */
  readonly anchor: Anchor;
  readonly isBegun: boolean;
  readonly isComplete: boolean;
};

/**
 * What is in the graph already. Throws Problem when it holds anything but the demo city of this plan: the load moves
 * the clocks of all services, and invented people have no place in a real city.
 */
export async function readCityState(ask: Ask, plan: CityPlan, now: Date): Promise<CityState> {
  const query = `query DemoCity($code: ID!) {
    municipalities(first: 2) { nodes { code } }
    municipality(code: $code) { name { ko } profile { population } districts { code validFrom name { ko } boundary } } }`;
  const { municipalities, municipality } = await read(ask, cityShape, query, { code: demoMunicipality });
  if (municipalities.nodes.some(({ code }) => code !== demoMunicipality)) throw otherCity();
  if (municipality === null) return { anchor: anchorOf(now), isComplete: false, isBegun: false };
  if (municipality.name.ko !== cityText.name.ko) throw otherCity();
  const planned = new Map(plan.places.districts.map((district) => [district.code, district]));
  for (const { code, name, boundary } of municipality.districts) {
    const district = planned.get(code);
    if (district === undefined || name.ko !== district.name.ko) throw otherCity();
    const border = z.object({ coordinates: z.tuple([z.array(z.tuple([z.number(), z.number()]))]) }).parse(boundary);
    if (JSON.stringify(border.coordinates[0]) !== JSON.stringify(district.shape.ring)) throw otherSeed();
  }
  const [founded] = municipality.districts;
  const anchor = founded === undefined ? anchorOf(now) : anchorOfFounding(founded.validFrom);
  return { anchor, isComplete: municipality.profile.population !== null, isBegun: true };
}

const otherCity = () =>
  new Problem(
    say({
      ko: '이 그래프에는 시험 도시가 아닌 지자체가 있습니다.',
      en: 'This graph holds a municipality that is not the demo city.',
    }),
    say({
      ko: '시험 도시는 빈 그래프에만 넣을 수 있습니다. 다른 DURE_HOME과 PORT로 시작하십시오.',
      en: 'The demo city is loaded into an empty graph only. Start one with another DURE_HOME and PORT.',
    }),
  );

const otherSeed = () =>
  new Problem(
    say({
      ko: '이 그래프의 시험 도시는 다른 시드로 만들어졌습니다.',
      en: 'The demo city of this graph was made from another seed.',
    }),
    say({
      ko: '같은 --seed를 쓰거나 `npm run reset`으로 비우십시오.',
      en: 'Use the same --seed, or empty it with `npm run reset`.',
    }),
  );
