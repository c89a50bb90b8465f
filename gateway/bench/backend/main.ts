import { createServer, type Socket } from 'node:net';
import { createMessageReader } from '../wire/messages.ts';
import { makeWorlds } from '../worlds/all.ts';
import { createRemembering, httpAnswer, type Remembering } from './remembering.ts';

/**
 * All subgraphs of all worlds in one process, at `/<world>/<subgraph>`. It speaks HTTP/1.1 on bare sockets, because the
 * server of Node costs more than the gateways that are to be measured. Prints its port when it is ready.
 */
const subgraphs = new Map<string, Remembering>();
for (const world of makeWorlds()) {
  for (const name of world.subgraphs.keys()) subgraphs.set(`/${world.name}/${name}`, createRemembering(world, name));
}

const server = createServer({ noDelay: true }, (socket) => {
  const answerNext = inOrder(socket);
  socket.on(
    'data',
    createMessageReader((head, body) => answerNext(answer(head, body))),
  );
  // A gateway that ends drops its connections; that is no fault.
  socket.on('error', () => socket.destroy());
});

function answer(head: string, body: Buffer): Buffer | Promise<Buffer> {
  const [, path = ''] = head.split(' ', 2);
  const subgraph = subgraphs.get(path);
  if (subgraph === undefined) return httpAnswer('{"status":"ready"}');
  const answered = subgraph(body);
  if (Buffer.isBuffer(answered)) return answered;
  return answered.catch((error: unknown) => httpAnswer(JSON.stringify({ errors: [{ message: String(error) }] })));
}

/** Answers leave in the order of their questions, also when a later one is known already. */
function inOrder(socket: Socket): (answer: Buffer | Promise<Buffer>) => void {
  let last: Promise<void> | null = null;
  return (given) => {
    if (last === null && Buffer.isBuffer(given)) {
      socket.write(given);
      return;
    }
    const mine: Promise<void> = Promise.all([given, last]).then(([bytes]) => {
      socket.write(bytes);
      if (last === mine) last = null;
    });
    last = mine;
  };
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(JSON.stringify({ port: address.port }));
});
process.on('SIGTERM', () => process.exit(0));
