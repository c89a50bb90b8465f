import { setTimeout as pause } from 'node:timers/promises';
import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';

export type ContainerOptions = {
  readonly image: string;
  readonly environment: Record<string, string>;
  readonly command?: string[];
  /** The port inside the container. */
  readonly port: number;
  /** The port on this machine; any free one when absent. */
  readonly hostPort?: number;
  readonly readyLog: { readonly pattern: RegExp; readonly times: number };
};

export type RunningContainer = {
  readonly host: string;
  readonly port: number;
  /** Ends its processes and keeps what it holds. */
  readonly halt: () => Promise<void>;
  /** Starts it again after `halt`; it may take a while until it answers. */
  readonly resume: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const haltWithinMs = 10_000;

/** Starts a container and waits for its log to say that it is ready. Throws what Docker says when it cannot. */
export async function startContainer(options: ContainerOptions): Promise<RunningContainer> {
  const { image, environment, command, port, hostPort, readyLog } = options;
  const container = new GenericContainer(image)
    .withEnvironment(environment)
    .withExposedPorts(hostPort === undefined ? port : { container: port, host: hostPort })
    .withWaitStrategy(Wait.forLogMessage(readyLog.pattern, readyLog.times))
    .withStartupTimeout(120_000);
  const started = await (command === undefined ? container : container.withCommand(command)).start();
  const { container: engine } = await getContainerRuntimeClient();
  const inEngine = engine.getById(started.getId());
  return {
    halt: () => engine.stop(inEngine, { timeout: haltWithinMs }),
    resume: () => engine.start(inEngine),
    host: started.getHost() === 'localhost' ? '127.0.0.1' : started.getHost(),
    port: started.getMappedPort(port),
    stop: async () => {
      await started.stop({ timeout: 5_000 });
    },
  };
}

/** Whether a Docker engine answers within three seconds. */
export async function hasDockerEngine(): Promise<boolean> {
  const asked = getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
  return await Promise.race([asked, pause(3_000, false, { ref: false })]);
}
