import { expect, test } from 'vitest';
import { eventIds } from './event-ids.ts';

async function idsIn(chunks: readonly string[]): Promise<{ readonly ids: string[]; readonly text: string }> {
  const ids: string[] = [];
  const encoder = new TextEncoder();
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
  const text = await new Response(source.pipeThrough(eventIds((id) => ids.push(id)))).text();
  return { ids, text };
}

test('the ids of events are told, and the events come as they are', async () => {
  const text = ':\n\nevent: next\nid: one\ndata: {"a":"id: none"}\n\nevent: next\nid: two\ndata: {}\n\n';
  expect(await idsIn([text])).toEqual({ ids: ['one', 'two'], text });
});

test('wherever a chunk ends, an id is told whole, and nothing that only looks like one', async () => {
  const text = 'event: next\nid: a1b2\ndata: 두레 id: x\ndata: ydid: z\n\n';
  for (let cut = 1; cut < text.length; cut += 1) {
    expect((await idsIn([text.slice(0, cut), text.slice(cut)])).ids, `cut at ${cut}`).toEqual(['a1b2']);
  }
});
