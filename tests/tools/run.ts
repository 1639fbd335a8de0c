import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Root of the project: every tool runs there, wherever it was called from. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** What a program printed (both streams, in the order they came) and how it ended; `code` is null after a time limit. */
export interface Finished {
  code: number | null;
  output: string;
}

/** `echo` also passes the output on as it comes; `timeoutMs` ends the program when it is over. */
export interface RunOptions {
  echo?: boolean;
  timeoutMs?: number;
  env?: NodeJS.ProcessEnv;
}

/** Runs a program at the project's root, without a shell and without standard input. Never throws: see `code`. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.timeoutMs !== undefined && { timeout: options.timeoutMs }),
    });
    let output = '';
    const take = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (options.echo) stream.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * Runs a package's own command with this very Node, so that it works on Windows too (where `.bin` holds shell
 * wrappers) and never on an older Node of the machine. `script` is a path inside `node_modules`.
 */
export function runPackage(script: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args], options);
}
