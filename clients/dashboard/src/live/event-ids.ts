/** Lets a stream of server-sent events through as it is, and tells the ids of its events. */
export function eventIds(tell: (id: string) => void): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  let line = '';
  return new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      const lines = (line + decoder.decode(chunk, { stream: true })).split('\n');
      line = lines.pop() ?? '';
      // Only the beginning of a line can be an id; lines of data are long and come in many chunks.
      if (!'id:'.startsWith(line.slice(0, 3))) line = '-';
      for (const each of lines) if (each.startsWith('id:')) tell(each.slice(3).trim());
    },
  });
}
