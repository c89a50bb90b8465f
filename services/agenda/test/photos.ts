import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { objectStoreOf, setObjectStore } from '@dure/kit/object-store';
import { openObjectStore } from '@dure/kit/open-object-store';
import { person, type TestService } from '@dure/testkit/service';
import sharp from 'sharp';
import { afterAll } from 'vitest';
import { takePhoto } from '../src/photos/usecases.ts';

/** A folder for the files of one test file; it goes with it. */
export function temporaryStore(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dure-photos-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return pathToFileURL(folder).href;
}

let shade = 0;

/** A photo that is like no other. */
export function photograph(width = 40, height = 30): Promise<Buffer> {
  shade += 1;
  const background = { r: shade % 256, g: (shade >> 8) % 256, b: 90 };
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}

/** Hands a photo in as somebody; answers its id. */
export async function handIn(service: TestService, memberId?: string): Promise<string> {
  if (objectStoreOf(service.db) === null) setObjectStore(service.db, await openObjectStore(temporaryStore()));
  const taken = await takePhoto(service, person({}, memberId), await photograph());
  if (!taken.ok) throw new Error(taken.refusal.kind);
  return taken.value.id;
}
