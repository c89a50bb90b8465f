/**
 * Has the pages open without a network, too, from the next visit on: sets up the worker once everything is shown, and tells
 * it what was loaded before it stood there. Where the browser has none, as in a private window, nothing is lost.
 */
export function standBy(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const begin = async (): Promise<void> => {
    await serviceWorker.register('/worker.js');
    const { active } = await serviceWorker.ready;
    active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
  };
  const once = (): void => void begin().catch(() => undefined);
  if (document.readyState === 'complete') once();
  else window.addEventListener('load', once, { once: true });
}
