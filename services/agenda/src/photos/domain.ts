import { accept, type Decision, refuse } from '@dure/kit/decision';

/** The versions that are kept of a photo: its longest side in pixels at most. */
export const sizes = { small: 320, medium: 1_280, large: 2_560 } as const;
export type PhotoSize = keyof typeof sizes;

/** Largest picture that is opened, in pixels: a small file can hold a picture that fills the memory. */
export const pixelsAtMost = 50_000_000;
/** How many photos an agenda shows. */
export const photosAtMost = 12;
/** How long a photo waits for its agenda before it is forgotten. */
export const unattachedHours = 24;

/** A photo that somebody handed in; without an agenda it is nobody's to see but theirs. */
export type Photo = {
  readonly id: string;
  readonly uploaderId: string;
  /** SHA-256 of the file as it came, so that the same file sent twice is one photo. */
  readonly digest: Buffer;
  /** Of the largest version, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly uploadedAt: Date;
  /** Null until its versions are in the object store. */
  readonly storedAt: Date | null;
  readonly agendaId: string | null;
  /** Its place among the photos of the agenda, from 1. */
  readonly position: number | null;
  /** What it shows, for those who do not see it. */
  readonly description: string | null;
  /** The language of the description, BCP 47. */
  readonly language: string | null;
  readonly attachedAt: Date | null;
  readonly removedBy: string | null;
  readonly removedAt: Date | null;
};

/** Where a version of a photo is kept. */
export const keyOf = (photoId: string, size: PhotoSize): string => `photos/${photoId}/${size}.webp`;
/** Where all versions of a photo are kept. */
export const keysOf = (photoId: string): string[] =>
  (Object.keys(sizes) as PhotoSize[]).map((size) => keyOf(photoId, size));

export type PhotoTaken = { readonly kind: 'photo-taken' };
export type TooManyPhotos = { readonly kind: 'too-many-photos'; readonly most: number };

/** Puts a photo at the lowest free place of an agenda; one that is there already stays as it is. */
export function attach(
  photo: Photo,
  to: { readonly agendaId: string; readonly description: string; readonly language: string },
  taken: readonly number[],
  now: Date,
): Decision<Photo, PhotoTaken | TooManyPhotos> {
  if (photo.removedAt !== null || photo.storedAt === null) return refuse({ kind: 'photo-taken' });
  if (photo.agendaId !== null) return photo.agendaId === to.agendaId ? accept(photo) : refuse({ kind: 'photo-taken' });
  const position = Array.from({ length: photosAtMost }, (_, index) => index + 1).find(
    (place) => !taken.includes(place),
  );
  if (position === undefined) return refuse({ kind: 'too-many-photos', most: photosAtMost });
  return accept({ ...photo, ...to, position, attachedAt: now });
}
