import { z } from 'zod';

const frame = z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() });
const profile = z.object({
  nodes: z.array(z.object({ id: z.number(), callFrame: frame, children: z.array(z.number()).optional() })),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

/** Where a process of Node spent its time, as its inspector tells it; times in microseconds. */
export type CpuProfile = z.infer<typeof profile>;

type AllocationNode = { callFrame: z.infer<typeof frame>; selfSize: number; children: AllocationNode[] };
const allocationNode: z.ZodType<AllocationNode> = z.lazy(() =>
  z.object({ callFrame: frame, selfSize: z.number(), children: z.array(allocationNode) }),
);

/** What was made by each function, garbage included, as a tree of calls; in bytes. */
export type Allocations = AllocationNode;

const targets = z.tuple([z.object({ webSocketDebuggerUrl: z.string() })]);
const reply = z.object({
  id: z.number(),
  result: z.unknown(),
  error: z.object({ message: z.string() }).optional(),
});

const samplingIntervalMicroseconds = 250;

const allocationIntervalBytes = 16_384;

/** Records where the process whose inspector listens on `port` spends its time while `run` goes on. */
export function recordProfile(port: number, run: () => Promise<void>): Promise<CpuProfile> {
  return withInspector(port, async (send) => {
    await send('Profiler.enable');
    await send('Profiler.setSamplingInterval', { interval: samplingIntervalMicroseconds });
    await send('Profiler.start');
    await run();
    return z.object({ profile }).parse(await send('Profiler.stop')).profile;
  });
}

/** Records which functions make what has to be collected later. */
export function recordAllocations(port: number, run: () => Promise<void>): Promise<Allocations> {
  return withInspector(port, async (send) => {
    await send('HeapProfiler.startSampling', {
      samplingInterval: allocationIntervalBytes,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    await run();
    const answer = z.object({ profile: z.object({ head: allocationNode }) });
    return answer.parse(await send('HeapProfiler.stopSampling')).profile.head;
  });
}

type Send = (method: string, params?: object) => Promise<unknown>;

async function withInspector<T>(port: number, use: (send: Send) => Promise<T>): Promise<T> {
  const [{ webSocketDebuggerUrl }] = targets.parse(await (await fetch(`http://127.0.0.1:${port}/json/list`)).json());
  const inspector = await connect(webSocketDebuggerUrl);
  try {
    return await use(inspector.send);
  } finally {
    inspector.close();
  }
}

async function connect(url: string) {
  const socket = new WebSocket(url);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = reply.safeParse(JSON.parse(String(data)));
    if (!answer.success) return;
    const { id, result, error } = answer.data;
    const asked = waiting.get(id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(error.message));
  });
  await new Promise<void>((done, fail) => {
    socket.addEventListener('open', () => done());
    socket.addEventListener('error', () => fail(new Error(`The inspector at ${url} does not answer.`)));
  });
  return {
    send: (method: string, params: object = {}): Promise<unknown> => {
      last += 1;
      const asked = Promise.withResolvers<unknown>();
      waiting.set(last, asked);
      socket.send(JSON.stringify({ id: last, method, params }));
      return asked.promise;
    },
    close: () => socket.close(),
  };
}
