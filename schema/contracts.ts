import { readdirSync } from 'node:fs';
import type { EventContract } from './contract.ts';

/** Every contract that a file of `schema/events/` exports. */
export async function loadContracts(): Promise<EventContract[]> {
  const folder = new URL('./events/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const modules: Record<string, unknown>[] = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  return modules.flatMap((module) => Object.values(module).filter(isContract));
}

const isContract = (value: unknown): value is EventContract =>
  typeof value === 'object' && value !== null && 'topic' in value && 'type' in value && 'data' in value;
