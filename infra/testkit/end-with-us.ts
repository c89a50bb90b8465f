/** A test run that ends by surprise leaves no process behind. */
export function endWithUs(pid: number): void {
  process.once('exit', () => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  });
}
