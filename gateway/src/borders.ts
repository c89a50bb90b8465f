import type { FastifyInstance } from 'fastify';
import { addHandedOn, type HandedOnOptions } from './handed-on.ts';

/**
 * `GET /borders/<municipality>`, handed on to the service that keeps the registry of places: what maps are drawn from hardly
 * ever changes, so that browsers and caches on the way keep it.
 */
export function addBorderRoute(server: FastifyInstance, options: HandedOnOptions): void {
  addHandedOn(server, options, (scope, handOn) => {
    scope.get('/borders/:municipality', handOn);
  });
}
