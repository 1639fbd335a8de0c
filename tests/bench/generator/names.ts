import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of German administrative services, to make notes of. */
export function serviceNames(): string[] {
  const file = join(import.meta.dirname, '../../../utils/catalogue/services/services.json');
  const { ozg, leika }: { ozg: string[]; leika: string[] } = JSON.parse(readFileSync(file, 'utf8'));
  return [...ozg, ...leika].map((line) => line.replace(/^[\d ]+/, ''));
}
