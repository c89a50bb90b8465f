import { routes } from '../public/serving.json';
import { isBorders, isPage, type Store, storeOf } from './store.ts';

/**
 * Stands between the pages and the network, so that they open without one: with the document and the files that were last
 * used. The graph's answers are not its business; the pages keep them themselves.
 */
declare const self: ServiceWorkerGlobalScope;

const store: Store = storeOf(self.caches, (request) => fetch(request));

self.addEventListener('install', (event) => {
  event.waitUntil(store.keepDocument().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
/** A page says what it has loaded past this. */
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data)) event.waitUntil(store.keepFiles(event.data.map(String)));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const isDocument = request.mode === 'navigate' && isPage(pathname, routes);
  if (isDocument || isBorders(request.url)) {
    const answer = isDocument ? store.document(request) : store.latest(request);
    event.respondWith(answer.response);
    event.waitUntil(answer.kept);
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(store.file(request));
  }
});
