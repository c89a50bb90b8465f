/** In which way a subgraph is bad, and what that means for the table. */
export const badnesses = {
  none: 'none: it is well (what chance does to the ratio)',
  dead: 'dead: nobody listens',
  silent: 'silent: accepts and never answers',
  slow: 'slow: answers after 3 s',
  dripping: 'endless: a byte now and then',
  huge: 'huge: as much as is read',
  closing: 'half-closed: breaks off in its answer',
  page: 'HTML: 502 of a proxy',
  noise: 'garbage: not HTTP',
  lying: 'lying: text for a list',
  complaining: 'complaining: a thousand errors',
} as const;

export type Badness = keyof typeof badnesses;
