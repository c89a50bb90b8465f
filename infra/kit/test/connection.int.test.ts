import { containing, whereAsked } from '@dure/kit/conditions';
import { type Connection, page, pageLoader } from '@dure/kit/connection';
import { unordered } from '@dure/kit/page-sql';
import { inScope } from '@dure/kit/request-scope';
import { recordStatements } from '@dure/kit/statements';
import { describe, expect, test } from 'vitest';
import { mechanicsDatabase } from './mechanics.ts';

const db = await mechanicsDatabase();
await db.query(
  `CREATE TABLE books (id bigint PRIMARY KEY, shelf text NOT NULL, title text NOT NULL, read_at timestamptz NOT NULL)`,
);
// Many books share a moment, so that only the id orders them.
await db.query(`INSERT INTO books SELECT n, 's' || n % 3, 'Book ' || n, '2027-01-01'::timestamptz + (n / 10) * interval '1.000001 second'
  FROM generate_series(1, 95) AS n`);

const books = {
  from: 'books b',
  alias: 'b',
  idType: 'bigint',
  sort: { expression: 'b.read_at', type: 'timestamptz', direction: 'DESC' },
  map: (row: Record<string, unknown>) => Number(row.id),
} as const;
const byShelf = { ...books, parent: { expression: 'b.shelf', type: 'text' } } as const;

describe('a connection', () => {
  test('pages through everything once and in order, also where many share a sort key to the microsecond', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Connection<number> = await page(db, books, { first: 7, after });
      seen.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: 95 }, (_, n) => 95 - n));
  });

  test('counts only when asked', async () => {
    const ask = async (count: boolean) =>
      recordStatements(() =>
        inScope({ origin: 'request', requestId: 'r', locale: 'en' }, async () => {
          const { totalCount } = await page(db, books, {});
          if (count) expect(await totalCount()).toBe(95);
        }),
      );
    expect(await ask(false)).toHaveLength(1);
    expect(await ask(true)).toHaveLength(2);
  });

  test('the pages of many parents are read in one statement', async () => {
    const statements = await recordStatements(() =>
      inScope({ origin: 'request', requestId: 'r', locale: 'en' }, async () => {
        const loader = pageLoader(db, byShelf)({ first: 2 });
        const [s0, s1, none] = await Promise.all(['s0', 's1', 'nowhere'].map((shelf) => loader.load(shelf)));
        expect([s0?.nodes, s1?.nodes, none?.nodes]).toEqual([[93, 90], [94, 91], []]);
        expect([s0?.pageInfo.hasNextPage, none?.pageInfo.hasNextPage]).toEqual([true, false]);
        expect(await Promise.all([s0?.totalCount(), none?.totalCount()])).toEqual([31, 0]);
      }),
    );
    expect(statements).toHaveLength(2);
  });

  test('a page of a parent goes on behind its cursor', async () => {
    const first = await pageLoader(db, byShelf)({ first: 2 }).load('s0');
    const second = await pageLoader(db, byShelf)({ first: 2, after: first.pageInfo.endCursor }).load('s0');
    expect(second.nodes).toEqual([87, 84]);
    expect(second.pageInfo.hasPreviousPage).toBe(true);
  });

  test.each([2, 50])('what is searched for is met once and in order, in pages of %d', async (first) => {
    // What is found among the next rows, and what only the whole table has.
    const many = "(SELECT n AS id, n / 7 AS height, 's' || n % 3 AS shelf FROM generate_series(1, 5000) AS n)";
    const numbers = {
      ...({ from: `${many} AS b`, alias: 'b', idType: 'bigint' } as const),
      map: ({ id }: Record<string, unknown>) => Number(id),
      sort: { expression: 'b.height', type: 'bigint', direction: 'DESC' },
    } as const;
    for (const divisor of [3, 900]) {
      const where = ['b.id <> $1', 'b.id % $2 = 0'];
      const within = ['b.id <= $3'];
      const query = {
        ...numbers,
        within,
        where,
        seldom: unordered(numbers.from, 'b'),
        parameters: [4500, divisor, 4800],
      };
      const expected = Array.from({ length: 4_800 }, (_, n) => 4_800 - n).filter(
        (n) => n % divisor === 0 && n !== 4_500,
      );
      const whole = await page(db, { ...query, mostCounted: 1_000 }, { first });
      expect(await whole.totalCount()).toBe(Math.min(expected.length, 1_000));
      const [seen, ofShelf]: [number[], number[]] = [[], []];
      let [after, afterOfShelf]: (string | null)[] = [null, null];
      for (let page_ = 0; page_ < 4; page_ += 1) {
        const found: Connection<number> = await page(db, query, { first, after: after ?? null });
        const child = { ...query, parent: { expression: 'b.shelf', type: 'text' } } as const;
        const own: Connection<number> = await pageLoader(db, child)({ first, after: afterOfShelf ?? null }).load('s0');
        seen.push(...found.nodes);
        ofShelf.push(...own.nodes);
        [after, afterOfShelf] = [found.pageInfo.endCursor ?? after, own.pageInfo.endCursor ?? afterOfShelf];
      }
      expect(seen).toEqual(expected.slice(0, seen.length));
      expect(seen).toHaveLength(Math.min(expected.length, first * 4));
      expect(ofShelf).toEqual(expected.filter((n) => n % 3 === 0).slice(0, ofShelf.length));
    }
  });

  test('no more is counted than is told', async () => {
    const of = (length: number) => ({
      ...({
        from: `generate_series(1, ${length}) AS b(id)`,
        alias: 'b',
        idType: 'bigint',
        mostCounted: 1_000,
      } as const),
      sort: { expression: 'b.id', type: 'bigint', direction: 'ASC' } as const,
      map: (row: Record<string, unknown>) => Number(row.id),
    });
    for (const [length, told, isExact] of [
      [999, 999, true],
      [1_000, 1_000, true],
      [1_001, 1_000, false],
    ] as const) {
      const found = await page(db, of(length), {});
      expect([await found.totalCount(), await found.isTotalCountExact()]).toEqual([told, isExact]);
    }
  });

  describe('of what is common in a large table', async () => {
    const length = 400_000;
    await db.query('CREATE TABLE notes (id bigint PRIMARY KEY, shelf text NOT NULL)');
    await db.query(`INSERT INTO notes SELECT n, CASE WHEN n <= 1500 THEN 'low' ELSE 'high' END
      FROM generate_series(1, ${length}) AS n`);
    await db.query('CREATE INDEX notes_of_shelf ON notes (shelf, id)');
    await db.query('ANALYZE notes');
    const ofEvery = (divisor: number) =>
      ({
        ...({ from: 'notes n', alias: 'n', idType: 'bigint', table: 'notes', mostCounted: 1_000 } as const),
        ...{ where: ['n.id % $1 = 0'], parameters: [divisor], seldom: unordered('notes n', 'n') },
        sort: { expression: 'n.id', type: 'bigint', direction: 'DESC' },
        map: ({ id }: Record<string, unknown>) => Number(id),
      }) as const;
    const told = async (list: Connection<number>) => [await list.totalCount(), await list.isTotalCountExact()];

    test.each([
      [1, 1_000, false],
      [5, 1_000, false],
      [12, 490, false],
      [19, 310, false],
      [21, 1_000, false],
      [399, 1_000, false],
      [400, 1_000, true],
      [4_000, 100, true],
      [15_000, 26, true],
      [70_000, 5, true],
      [500_000, 0, true],
    ])('one of %d is told as %d, and whether there are more', async (divisor, count, isExact) => {
      expect(await told(await page(db, ofEvery(divisor), { first: 1 }))).toEqual([count, isExact]);
      const all = Math.floor(length / divisor);
      if (isExact) expect(all).toBe(count);
      else expect(all).toBeGreaterThan(count);
    });

    test.each([12, 110, 150, 900, 15_000])('one of %d is met once and in order', async (divisor) => {
      const first = await page(db, ofEvery(divisor), {});
      const second = await page(db, ofEvery(divisor), { after: first.pageInfo.endCursor });
      const last = Math.floor(length / divisor);
      const expected = Array.from({ length: Math.min(last, 40) }, (_, n) => (last - n) * divisor);
      expect([...first.nodes, ...second.nodes]).toEqual(expected);
    });

    test('all is counted of a short list', async () => {
      const lists = pageLoader(db, { ...ofEvery(12), parent: { expression: 'n.shelf', type: 'text' } })({});
      const [low, high] = await Promise.all([lists.load('low'), lists.load('high')]);
      expect([await told(low), await told(high)]).toEqual([
        [125, true],
        [490, false],
      ]);
    });

    test('all is counted where none is among those that come first', async () => {
      const { where, ...query } = ofEvery(12);
      const list = await page(db, { ...query, where: [...where, 'n.id <= 2000'] }, {});
      expect(await told(list)).toEqual([166, true]);
    });

    test('what an index found for a first page is not counted again', async () => {
      const statements = await recordStatements(() =>
        inScope({ origin: 'request', requestId: 'r', locale: 'en' }, async () => {
          expect(await told(await page(db, ofEvery(900), {}))).toEqual([444, true]);
          expect(await told(await page(db, ofEvery(150), {}))).toEqual([1_000, false]);
        }),
      );
      expect(statements).toHaveLength(2);
    });

    test('what an index found after a cursor is not how many there are', async () => {
      const { edges } = await page(db, ofEvery(900), { first: 100 });
      const rest = await page(db, ofEvery(900), { first: 100, after: edges.at(-1)?.cursor ?? null });
      expect(await told(rest)).toEqual([444, true]);
    });

    test('no row is asked what is there for an index', async () => {
      const failing = '1 / (n.id - n.id) > 0';
      const { where } = ofEvery(1);
      const asked = (divisor: number) => ({ ...ofEvery(divisor), where: [...where, failing], implied: [failing] });
      const often = await page(db, asked(12), {});
      expect([often.nodes.length, ...(await told(often))]).toEqual([20, 490, false]);
      const between = await page(db, asked(110), {});
      expect(between.nodes).toHaveLength(20);
      await expect(between.totalCount()).rejects.toThrow('division by zero');
      await expect(page(db, asked(9_000), {})).rejects.toThrow('division by zero');
    });
  });

  test('a first page that is the whole of what was searched for is its count', async () => {
    const statements = await recordStatements(() =>
      inScope({ origin: 'request', requestId: 'r', locale: 'en' }, async () => {
        const query = { ...books, where: ['b.id <= 20'], mostCounted: 1_000 };
        const whole = await page(db, query, { first: 20 });
        expect([await whole.totalCount(), await whole.isTotalCountExact()]).toEqual([20, true]);
        const last = await page(db, query, { first: 20, after: whole.edges[18]?.cursor ?? null });
        expect([last.nodes, await last.totalCount()]).toEqual([[1], 20]);
      }),
    );
    expect(statements).toHaveLength(3);
  });

  test.each([0, 101, -1, 1.5])('first: %d is bad input', async (first) => {
    await expect(page(db, books, { first })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'first' },
    });
  });

  const cursor = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');
  test.each([
    '',
    'nonsense',
    cursor(['2027-01-01 00:00:00+00', 'x']),
    cursor(["'; DROP TABLE books; --", '1']),
    cursor([1, 2]),
    cursor(['2027-02-30 00:00:00+00', '1']),
    cursor(['0000-01-01 00:00:00+00', '1']),
  ])('the cursor %j is bad input', async (after) => {
    await expect(page(db, books, { after })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'after' },
    });
  });
});

test('a filter with a text that Postgres cannot hold is bad input', () => {
  expect(() => whereAsked([['a\u0000', (p) => `b.shelf = ${p}`]])).toThrow('The filter has control characters.');
});

test('a filter asks only for what was given, and words are taken literally', async () => {
  const asked = whereAsked([
    [null, (p) => `b.shelf = ${p}`],
    ['s1', (p) => `b.shelf = ${p}`],
    [containing('OOK 1'), (p) => `lower(b.title) LIKE ${p}`],
    [undefined, (p) => `b.id = ${p}`],
  ]);
  const { nodes } = await page(db, { ...books, ...asked }, {});
  expect(nodes).toEqual([19, 16, 13, 10, 1]);
  expect(
    (await page(db, { ...books, ...whereAsked([[containing('%'), (p) => `b.title LIKE ${p}`]]) }, {})).nodes,
  ).toEqual([]);
});
