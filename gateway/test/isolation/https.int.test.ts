import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Certificate, selfSigned } from '../fakes/certificates.ts';
import { gatewayBefore } from '../fakes/gateway.ts';
import { type FakeSubgraph, startFake } from '../fakes/graph.ts';
import { https, type Impostor } from './impostors.ts';
import { held, nothing, subgraphAt } from './subgraph-under-test.ts';

const run = promisify(execFile);
const httpsProcess = fileURLToPath(new URL('https-process.ts', import.meta.url));
const answer = '{"data":{"told":"두레"}}';

let folder: string;
let certificate: Certificate;
let partner: Impostor;
let requests = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dure-https-'));
  certificate = selfSigned('127.0.0.1');
  partner = await https(certificate, (_, response) => {
    requests += 1;
    response.end(answer);
  });
});
afterAll(async () => {
  await partner.close();
  await rm(folder, { recursive: true });
});

/** What a process is answered that trusts the given certificate besides those that Node trusts. */
async function askTrusting(trusted: Certificate, url: string, env: Record<string, string> = {}): Promise<string> {
  const file = join(folder, 'authorities.pem');
  await writeFile(file, trusted.cert);
  const given = { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: file, NODE_NO_WARNINGS: '1', ...env };
  return (await run(process.execPath, [httpsProcess, url], { env: given })).stdout;
}

const refused = "The subgraph 'partner' gave no answer: untrusted";

describe('a subgraph by HTTPS', () => {
  test('is asked when its certificate is signed by an authority that the gateway is told to trust', async () => {
    expect(await askTrusting(certificate, partner.url)).toBe(answer);
  });

  test('is sent nothing when nobody whom the gateway trusts has signed its certificate', async () => {
    const before = requests;
    const subgraph = subgraphAt(partner.url);
    expect(await subgraph.failureOf('{ funds }')).toBe('untrusted');
    expect(await held(subgraph)).toEqual(nothing);
    await subgraph.close();
    expect(await askTrusting(selfSigned('127.0.0.1'), partner.url)).toBe(refused);
    expect(requests).toBe(before);
  });

  test('is sent nothing when its certificate is that of another host', async () => {
    const other = selfSigned('partner.example');
    const elsewhere = await https(other, (_, response) => response.end(answer));
    expect(await askTrusting(other, elsewhere.url)).toBe(refused);
    await elsewhere.close();
  });

  test('is sent nothing either where the check of certificates is switched off for the whole process', async () => {
    const before = requests;
    const off = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    expect(await askTrusting(selfSigned('127.0.0.1'), partner.url, off)).toBe(refused);
    expect(requests).toBe(before);
  });
});

describe('callers', () => {
  let places: FakeSubgraph;
  beforeAll(async () => {
    places = await startFake('places');
  });
  afterAll(() => places.stop());

  test('learn that a certificate was refused, and nothing of address and certificate', async () => {
    const urls = new Map([
      ['places', places.url],
      ['money', partner.url],
    ]);
    const gateway = await gatewayBefore(urls);
    const { body } = await gateway.ask('{ places { id raised { currency } } }');
    expect(body.data).toEqual({ places: [1, 2].map((id) => ({ id: String(id), raised: null })) });
    expect(body.errors).toMatchObject([
      { extensions: { code: 'UNAVAILABLE', subgraph: 'money', reason: 'untrusted' } },
    ]);
    expect(JSON.stringify(body.errors)).not.toMatch(/127\.0|https|self.signed|a test/i);
    await gateway.close();
  });
});
