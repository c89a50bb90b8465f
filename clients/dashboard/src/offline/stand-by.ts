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
    const tell = (list: PerformanceObserverEntryList): void => {
      const loaded = list.getEntries().filter(wentPast);
      if (loaded.length > 0) active?.postMessage(loaded.map(({ name }) => name));
    };
    new PerformanceObserver(tell).observe({ type: 'resource', buffered: true });
  };
  const once = (): void => void begin().catch(() => undefined);
  if (document.readyState === 'complete') once();
  else window.addEventListener('load', once, { once: true });
}

/** Whether it went past the worker; what was on its way when the worker came does so, too. */
const wentPast = (entry: PerformanceEntry): boolean =>
  entry instanceof PerformanceResourceTiming && entry.workerStart === 0;
