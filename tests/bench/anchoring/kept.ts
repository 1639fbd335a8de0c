import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#tests/tools/run.ts';

/**
 * Answers what `make` made when all that it depends on was the same, from a file under `node_modules`; else makes and
 * keeps it. Describing 1,000 quotes takes longer than seeking them and is not what is measured.
 */
export async function kept(dependsOn: readonly string[], make: () => Promise<string[]>): Promise<string[]> {
  const hash = createHash('sha256').update(JSON.stringify(dependsOn)).digest('hex');
  const folder = join(ROOT, 'node_modules/.cache/randnotiz-bench');
  const file = join(folder, `${hash}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const made = await make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(made));
  return made;
}
