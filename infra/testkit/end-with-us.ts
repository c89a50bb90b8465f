/** A process that leads a group of its own. */
type Leader = { readonly identity: { readonly pid: number }; readonly exited: Promise<unknown> };

const running = new Set<number>();

/** A test run that ends by surprise leaves no process behind. */
export function endWithUs({ identity: { pid }, exited }: Leader): void {
  running.add(pid);
  // Its number may become another's.
  void exited.finally(() => running.delete(pid));
}

process.once('exit', () => {
  for (const pid of running) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
});
