import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and the certificate for it, as PEM. */
export type Certificate = { readonly key: string; readonly cert: string };

/** A certificate that signs itself, for one host by its name or its address of IPv4 (X.509 v3, RFC 5280; ECDSA P-256). */
export function selfSigned(host: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const dayMs = 86_400_000;
  const validity = sequence(time(new Date(Date.now() - dayMs)), time(new Date(Date.now() + dayMs)));
  const version = der(0xa0, integer(Buffer.of(2)));
  const serial = integer(Buffer.concat([Buffer.of(1), randomBytes(8)]));
  const isAuthority = extension([0x55, 0x1d, 0x13], sequence(der(0x01, Buffer.of(0xff))));
  const extensions = der(0xa3, sequence(isAuthority, extension([0x55, 0x1d, 0x11], sequence(nameOf(host)))));
  const who = sequence(der(0x31, sequence(objectId([0x55, 0x04, 0x03]), der(0x0c, Buffer.from('a test')))));
  const body = sequence(version, serial, algorithm, who, validity, who, publicKey, extensions);
  const signature = sign('sha256', body, createPrivateKey(privateKey));
  const whole = sequence(body, algorithm, der(0x03, Buffer.of(0), signature));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n');
  return { key: privateKey, cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n` };
}

/** One value in the encoding of ASN.1 (X.690, DER): tag, length, contents. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const contents = Buffer.concat(parts);
  const { length } = contents;
  const written = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...written), contents]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const integer = (bytes: Buffer): Buffer => der(0x02, bytes);
const objectId = (bytes: readonly number[]): Buffer => der(0x06, Buffer.from(bytes));
const time = (at: Date): Buffer => der(0x17, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
const extension = (id: readonly number[], value: Buffer): Buffer => sequence(objectId(id), der(0x04, value));

/** ecdsa-with-SHA256 (RFC 5758). */
const algorithm = sequence(objectId([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));

const nameOf = (host: string): Buffer =>
  /^[\d.]+$/.test(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host));
