import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPicture } from './picture.ts';

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 20, g: 120, b: 90 } } });
/** As a telephone takes it: lying on its side, with the place and the device in the file. */
const fromTelephone = () =>
  canvas(3_000, 2_000)
    .withExif({ IFD0: { Make: 'Telephone' }, IFD3: { GPSLatitude: '37/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

test('a photo is kept upright in three sizes that keep its shape', async () => {
  const picture = await readPicture(await fromTelephone());
  if (!picture.ok) throw new Error(picture.refusal.kind);
  const { width, height, versions } = picture.value;
  expect([width, height]).toEqual([1_707, 2_560]);
  const shapes = await Promise.all(
    Object.values(versions).map(async (version) => {
      const about = await sharp(version).metadata();
      return [about.format, about.width, about.height];
    }),
  );
  expect(shapes).toEqual([
    ['webp', 213, 320],
    ['webp', 853, 1_280],
    ['webp', 1_707, 2_560],
  ]);
});

test('nothing that the file told of place and device is kept', async () => {
  const file = await fromTelephone();
  expect((await sharp(file).metadata()).exif?.toString('latin1')).toContain('Telephone');
  const picture = await readPicture(file);
  if (!picture.ok) throw new Error(picture.refusal.kind);
  for (const version of Object.values(picture.value.versions)) {
    const { exif, iptc, xmp, comments } = await sharp(version).metadata();
    expect([exif, iptc, xmp, comments]).toEqual([undefined, undefined, undefined, undefined]);
    expect(version.toString('latin1')).not.toContain('Telephone');
  }
});

test('a small picture is not blown up', async () => {
  const picture = await readPicture(await canvas(100, 50).png().toBuffer());
  expect(picture).toMatchObject({ ok: true, value: { width: 100, height: 50 } });
});

test.each([
  ['a text', Buffer.from('<html>photo</html>')],
  ['nothing', Buffer.alloc(0)],
  ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
  ['an archive', gzipSync('photo')],
  ['the head of a photo without its body', (await canvas(900, 900).jpeg().toBuffer()).subarray(0, 300)],
  ['a format that is not taken', await canvas(9, 9).gif().toBuffer()],
])('%s is not a picture', async (_, file) => {
  expect(await readPicture(file)).toEqual({ ok: false, refusal: { kind: 'not-a-picture' } });
});

test('a small file with a picture that would fill the memory is refused before it is opened', async () => {
  const bomb = await canvas(10_000, 6_000).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await readPicture(bomb)).toMatchObject({ ok: false });
});
