import { accept, type Decision, refuse } from '@dure/kit/decision';
import sharp from 'sharp';
import { type PhotoSize, pixelsAtMost, sizes } from './domain.ts';

/** The same picture in all sizes as WebP, upright, without anything that the file told of place, device and time. */
export type Picture = {
  /** Of the largest version, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly versions: Readonly<Record<PhotoSize, Buffer>>;
};

export type NotAPicture = { readonly kind: 'not-a-picture' };
export type TooManyPixels = { readonly kind: 'too-many-pixels'; readonly most: number };

/** By their content; what a file is called or said to be does not count. */
const formats: readonly (string | undefined)[] = ['jpeg', 'png', 'webp'];

// Only what people take photos with is opened at all: the readers of other formats are many and seldom looked at.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });

/** Reads a file as a picture and makes its versions. A version is never larger than what came. */
export async function readPicture(file: Buffer): Promise<Decision<Picture, NotAPicture | TooManyPixels>> {
  if (file.length === 0) return refuse({ kind: 'not-a-picture' });
  const open = () => sharp(file, { limitInputPixels: pixelsAtMost, failOn: 'error' });
  const about = await open()
    .metadata()
    .catch(() => null);
  if (about === null || !formats.includes(about.format)) return refuse({ kind: 'not-a-picture' });
  if (about.width * about.height > pixelsAtMost) return refuse({ kind: 'too-many-pixels', most: pixelsAtMost });
  try {
    const longest = (side: number) =>
      open().autoOrient().resize(side, side, { fit: 'inside', withoutEnlargement: true }).webp({ quality: 80 });
    const large = await longest(sizes.large).toBuffer({ resolveWithObject: true });
    const { width, height } = large.info;
    const medium = await longest(sizes.medium).toBuffer();
    const small = await longest(sizes.small).toBuffer();
    return accept({ width, height, versions: { small, medium, large: large.data } });
  } catch {
    // A file that breaks off, or whose bytes do not fit what its head says.
    return refuse({ kind: 'not-a-picture' });
  }
}
