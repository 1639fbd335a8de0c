import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the program `age` is here, and the one that gives it a terminal to ask on (`script`, of util-linux). */
export function ageAvailable(): boolean {
  try {
    execFileSync('age', ['--version'], { stdio: 'ignore' });
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
}

/** Lets `age` protect (`-p`, with `-a` as text) or open (`-d`) a file. Rejects with what it said when it fails. */
export async function runAge(
  options: readonly string[],
  input: Uint8Array,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-age-'));
  try {
    writeFileSync(join(folder, 'in'), input);
    await answer(`age ${options.join(' ')} -o out in`, folder, passphrase);
    return new Uint8Array(readFileSync(join(folder, 'out')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `age` asks on the terminal alone, once or twice. */
function answer(command: string, cwd: string, passphrase: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const terminal = spawn('script', ['-q', '-e', '-f', '-c', command, '/dev/null'], { cwd });
    let said = '';
    let asked = 0;
    terminal.stdout.on('data', (chunk) => {
      said += String(chunk);
      for (const times = said.match(/passphrase[^:\n]*: /g)?.length ?? 0; asked < times; asked += 1)
        terminal.stdin.write(`${passphrase}\n`);
    });
    terminal.once('error', reject);
    terminal.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}
