/** What is kept so that pages open without a network. */
export type Store = {
  /** The one document of all pages, as `latest`. */
  document(request: Request): Latest;
  /** What changes now and then: from the network, else as it was last. */
  latest(request: Request): Latest;
  /** A file with a hash in its name: as it was kept, else from the network. */
  file(request: Request): Promise<Response>;
  keepDocument(): Promise<void>;
  /** Keeps what was loaded past the worker; of these addresses only files of the build and borders. */
  keepFiles(addresses: readonly string[]): Promise<void>;
};

/** `kept` ends once it is kept for next time. */
type Latest = { readonly response: Promise<Response>; readonly kept: Promise<void> };

const documentAddress = '/';
/** More than a build has pages and characters; the oldest go first. */
const mostFiles = 400;

/** Whether an address is that of a page, by patterns as `/m/:municipality`. */
export const isPage = (path: string, routes: readonly string[]): boolean =>
  routes.some((route) => new RegExp(`^${route.replace(/:[^/]+/g, '[^/]+')}/?$`).test(path));

/** `ask` asks the network, or the browser's own cache. */
export function storeOf(caches: CacheStorage, ask: (request: Request | string) => Promise<Response>): Store {
  const documents = () => caches.open('dure-document');
  const files = () => caches.open('dure-files');
  const keep = async (address: string, response: Response): Promise<void> => {
    if (response.ok) await (await documents()).put(address, response);
  };
  const latest = (request: Request, address: string): Latest => {
    const asked = ask(request);
    const known = async () => (await documents()).match(address);
    // A gateway whose service is away is as good as no network.
    const response = asked.then(
      async (answer) => (answer.status < 500 ? answer : ((await known()) ?? answer)),
      async (cause: unknown) => {
        const before = await known();
        if (before === undefined) throw cause;
        return before;
      },
    );
    // Read before the page reads it.
    const kept = asked.then((answer) => keep(address, answer.clone())).catch(() => undefined);
    return { response, kept };
  };
  const keepFile = async (request: Request | string, response: Response): Promise<void> => {
    const kept = await files();
    await kept.put(request, response);
    const all = await kept.keys();
    await Promise.all(all.slice(0, Math.max(0, all.length - mostFiles)).map((oldest) => kept.delete(oldest)));
  };
  const file: Store['file'] = async (request) => {
    const known = await (await files()).match(request);
    if (known !== undefined) return known;
    const response = await ask(request);
    if (response.ok) await keepFile(request, response.clone());
    return response;
  };
  return {
    document: (request) => latest(request, documentAddress),
    latest: (request) => latest(request, new URL(request.url).pathname),
    file,
    keepDocument: async () => keep(documentAddress, await ask(documentAddress)),
    async keepFiles(addresses) {
      for (const address of addresses.filter(isFile)) await file(new Request(address));
      for (const address of addresses.filter(isBorders)) await keep(new URL(address).pathname, await ask(address));
    },
  };
}

const isFile = (address: string): boolean => new URL(address).pathname.startsWith('/assets/');

/** Whether an address is that of what maps are drawn from. */
export const isBorders = (address: string): boolean => new URL(address).pathname.startsWith('/borders/');
