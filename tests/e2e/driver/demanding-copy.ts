import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtensionFolder } from './localised-copy.ts';

/**
 * A copy of the extension that requires what it else asks for as it needs it: whoever had such a version keeps what it was
 * given when the permissions become optional.
 */
export function demandingCopy(extensionPath: string): ExtensionFolder {
  const path = mkdtempSync(join(tmpdir(), 'randnotiz-demanding-'));
  cpSync(extensionPath, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const { optional_permissions: optional, permissions, ...others } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...others, permissions: [...permissions, ...optional] }));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
