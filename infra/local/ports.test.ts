import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, isPortFree, requireFreePorts } from './ports.ts';
import { portsFrom } from './settings.ts';

async function withTakenPort(run: (port: number) => Promise<void>): Promise<void> {
  const server = createServer();
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  try {
    await run(port);
  } finally {
    await new Promise((done) => server.close(done));
  }
}

test('a taken port is named with what needs it and with another choice', () =>
  withTakenPort(async (port) => {
    expect(await isPortFree(port)).toBe(false);
    await expect(requireFreePorts({ ...portsFrom(4000), funding: port }, ['funding'])).rejects.toMatchObject({
      message: expect.stringContaining(`${port} (funding)`),
      remedy: expect.stringContaining('PORT=4100 npm start'),
    });
  }));

test('for a port that the state folder keeps another folder is proposed', () =>
  withTakenPort(async (port) => {
    await expect(requireFreePorts({ ...portsFrom(4000), issuer: port }, ['issuer'])).rejects.toMatchObject({
      remedy: expect.stringContaining('DURE_HOME'),
    });
  }));

test('a free port is free', async () => {
  expect(await isPortFree(await freePort())).toBe(true);
});
