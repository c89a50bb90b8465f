import type { Text } from '@dure/kit/language';

/** What the small city is, for the help of the commands that load it. */
export const smallDemoAbout: Text = {
  ko: '같은 도시를 작게: 의제 20건 중 1건, 자원 10건 중 1건만',
  en: 'the same city, smaller: one of twenty agendas, one of ten resources',
};

/** What the loader of the demo city needs of a running stack. */
export type DemoOptions = {
  /** The gateway's GraphQL address. */
  readonly graphUrl: string;
  /** The development issuer, which gives tokens for the demo people. */
  readonly issuerUrl: string;
  /** The services' own addresses, without a path; `PUT /clock` moves the clock of one. */
  readonly serviceUrls: Readonly<Record<string, string>>;
  /** The proof for `PUT /clock`, sent in the header `x-dure-gateway`. */
  readonly gatewaySecret: string;
  /** Whether only the small city is loaded, in a tenth of the time: see `smallCity`. */
  readonly isSmall: boolean;
  /** Once aborted, the load ends after the moment that it is at. What is there then is no whole city, and nothing goes on with it. */
  readonly signal: AbortSignal;
  /** Called once before the first mutation, and not at all where there is nothing to load. */
  readonly onBegin: () => void;
  /** Hears of the progress, one line at a time. */
  readonly onProgress: (text: string) => void;
};
