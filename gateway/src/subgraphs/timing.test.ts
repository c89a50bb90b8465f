import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { systemTiming } from './timing.ts';

test('when the process was held up, what has arrived is read before the time is over', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const accepted = once(server, 'connection');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const [socket] = await accepted;
  const order: string[] = [];
  client.on('data', () => order.push('answer'));
  const over = new Promise<void>((resolve) => {
    systemTiming.after(1, () => {
      order.push('late');
      resolve();
    });
  });
  socket.write('answer');
  for (const until = performance.now() + 20; performance.now() < until; );
  await over;
  expect(order).toEqual(['answer', 'late']);
  client.destroy();
  server.close();
});

test('what was called off does not run, neither before its time nor in the turn in which it is over', async () => {
  let ran = 0;
  systemTiming.after(1, () => (ran += 1))();
  const callOff = systemTiming.after(1, () => (ran += 1));
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(() => {
    callOff();
    systemTiming.after(1, resolve);
  }, 1);
  // Both are overdue when the loop comes to its timers, so that they go off in one turn.
  for (const until = performance.now() + 20; performance.now() < until; );
  await promise;
  expect(ran).toBe(0);
});
