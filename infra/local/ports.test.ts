import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, isPortFree, requireFreePorts } from './ports.ts';
import { portsFrom } from './settings.ts';

test('a taken port is named with what needs it and with another choice', async () => {
  const server = createServer();
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  try {
    expect(await isPortFree(port)).toBe(false);
    const ports = { ...portsFrom(4000), funding: port };
    const failure = requireFreePorts(ports, ['funding']);
    await expect(failure).rejects.toMatchObject({
      message: expect.stringContaining(`${port} (funding)`),
      remedy: expect.stringContaining('PORT=4100 npm start'),
    });
  } finally {
    await new Promise((done) => server.close(done));
  }
});

test('a free port is free', async () => {
  expect(await isPortFree(await freePort())).toBe(true);
});
