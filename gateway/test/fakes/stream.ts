/** One event of a stream. */
export type StreamEvent = { readonly id: string; readonly data: unknown };

export type Stream = {
  /** The next state; undefined at the end. */
  next(): Promise<StreamEvent | undefined>;
  /** Whether the end was told. */
  isComplete(): boolean;
  close(): void;
};

/** Opens a subscription over server-sent events. Throws what came instead of a stream. */
export async function openStream(url: string, body: object, headers: Record<string, string>): Promise<Stream> {
  const stopped = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(body),
    signal: stopped.signal,
  });
  if (response.status !== 200 || response.body === null) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let isComplete = false;
  return {
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end < 0) {
          const { done, value } = await reader.read();
          if (done) return undefined;
          text += value;
          continue;
        }
        const lines = text.slice(0, end).split('\n');
        text = text.slice(end + 2);
        const field = (name: string) =>
          lines
            .find((line) => line.startsWith(`${name}:`))
            ?.slice(name.length + 1)
            .trim();
        if (field('event') === 'complete') isComplete = true;
        if (field('event') === 'next') return { id: field('id') ?? '', data: JSON.parse(field('data') ?? '') };
      }
    },
    isComplete: () => isComplete,
    close: () => stopped.abort(),
  };
}
