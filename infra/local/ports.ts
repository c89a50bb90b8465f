import { createServer } from 'node:net';
import { say, type Text } from '@dure/kit/language';
import { Problem } from './cli/command.ts';
import { type PortName, type Ports, portOrder, portsFrom } from './settings.ts';

/** Whether nobody listens on that port of this machine. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => done(true)));
  });
}

/** A port that nobody listens on now, chosen by the system. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}

/** Throws Problem that names every taken port, what needs it, and how to choose others. */
export async function requireFreePorts(ports: Ports, needed: readonly PortName[]): Promise<void> {
  const free = await Promise.all(needed.map((name) => isPortFree(ports[name])));
  const taken = needed.filter((_, index) => !free[index]);
  if (taken.length === 0) return;
  const list = taken.map((name) => `${ports[name]} (${name})`).join(', ');
  throw new Problem(
    say({
      ko: `다른 프로그램이 이미 사용 중인 포트가 있습니다: ${list}`,
      en: `Another program already uses ${taken.length === 1 ? 'this port' : 'these ports'}: ${list}`,
    }),
    say(taken.includes('issuer') && isKept(ports) ? anotherHome : otherPorts(ports)),
  );
}

/** The issuer keeps the port of the first start, wherever the others are now. */
const isKept = ({ issuer, gateway }: Ports): boolean => issuer !== portsFrom(gateway).issuer;

const anotherHome: Text = {
  ko: '로그인 포트는 이 상태 폴더의 첫 시작에서 정해졌습니다. 그 프로그램을 끝내거나 DURE_HOME으로 다른 상태 폴더를 고르십시오.',
  en: "The login's port was settled at the first start from this state folder. Stop that program, or choose another folder with DURE_HOME.",
};

function otherPorts({ gateway }: Ports): Text {
  const first = gateway + 100 <= 65_000 ? gateway + 100 : gateway - 100;
  const last = first + portOrder.length - 1;
  return {
    ko: `그 프로그램을 끝내거나 다른 포트를 고르십시오: PORT=${first} npm start (${first}부터 ${last}까지 사용합니다)`,
    en: `Stop it, or choose other ports: PORT=${first} npm start (uses ${first} to ${last})`,
  };
}
