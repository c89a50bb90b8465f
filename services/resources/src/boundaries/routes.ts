import { createHash } from 'node:crypto';
import { isPlaceCode } from '@dure/kit/input';
import type { RouteContext, RouteServer } from '@dure/kit/service';
import { bordersOf } from './table.ts';

/** A border changes once in years, and is asked for with each map: an hour without asking, then only whether it is the same. */
const forAnHour = 'public, max-age=3600, stale-while-revalidate=86400';

/** `GET /borders/<municipality>` answers the borders of its districts, former ones among them, as GeoJSON. */
export function addBorderRoutes(server: RouteServer, { db }: RouteContext): void {
  server.get<{ Params: { municipality: string } }>('/borders/:municipality', async (request, reply) => {
    const { municipality } = request.params;
    const borders = isPlaceCode(municipality) ? await bordersOf(db, municipality) : null;
    if (borders === null) return reply.callNotFound();
    const tag = `"${createHash('sha256').update(borders).digest('base64url')}"`;
    reply.headers({ 'cache-control': forAnHour, etag: tag, 'x-content-type-options': 'nosniff' });
    // A cache on the way may have made it a weak one.
    if (request.headers['if-none-match']?.includes(tag)) return reply.code(304).send();
    return reply.type('application/geo+json').send(borders);
  });
}
