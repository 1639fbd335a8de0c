import type { ChildProcess } from 'node:child_process';

/** Ends a process as a crash or `kill -9` does, without a chance to tidy up, and waits until it is gone. */
export async function killProcess(child: ChildProcess | null): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
