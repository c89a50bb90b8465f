import { createServer } from 'node:http';

/** Takes the traces that gateways send by OTLP over HTTP, and drops them. */
export type Collector = {
  readonly url: string;
  /** Bytes of traces that have come. */
  readonly bytes: number;
  stop(): void;
};

export async function startCollector(): Promise<Collector> {
  let bytes = 0;
  const server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    get bytes() {
      return bytes;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
