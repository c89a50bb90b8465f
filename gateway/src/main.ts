import { startTelemetry } from '@dure/kit/telemetry';

const stopTelemetry = await startTelemetry('gateway', process.env);
const { run } = await import('./run.ts');
await run(process.env, process.argv.slice(2), stopTelemetry);
