/**
 * Has the pages open without a network, too, from the next visit on: sets up the worker once everything is shown, and tells
 * it what was loaded without it. Where the browser has none, as in a private window, nothing is lost.
 */
export function standBy(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const begin = async (): Promise<void> => {
    await serviceWorker.register('/worker.js');
    const { active } = await serviceWorker.ready;
    // What is on its way now goes past the worker, and is told when it is there.
    const tell = (list: PerformanceObserverEntryList) => active?.postMessage(list.getEntries().map(({ name }) => name));
    new PerformanceObserver(tell).observe({ type: 'resource', buffered: true });
  };
  const once = (): void => void begin().catch(() => undefined);
  if (document.readyState === 'complete') once();
  else window.addEventListener('load', once, { once: true });
}
