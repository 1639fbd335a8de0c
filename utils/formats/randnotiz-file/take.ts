import type { Bounds, EntryContent } from './content';
import { CATALOGUE_ENTRY, type EntryKind, kindOfEntry } from './entry-name';
import type { Listed, Manifest } from './manifest';
import type { OpenFile } from './open';
import { readOwnEntry } from './own-entries';
import { type ChangesSoFar, readChanges } from './read-changes';
import type { Findings } from './result';
import { parseJson } from './safe-json';
import { Stop } from './stop';

/** Takes what is whole in all entries but the manifest, and notes what is not. */
export async function takeEntries(
  file: OpenFile,
  manifest: Manifest | undefined,
  findings: Findings,
  bounds: Bounds,
  onEntry: () => void,
): Promise<void> {
  const listed = new Map(manifest?.entries.map((entry) => [entry.name, entry]));
  const changes: ChangesSoFar = { changes: new Map(), lines: 0, refuse: () => {} };
  for (const name of namesOf(file, manifest && listed, findings)) {
    const kind = kindOfEntry(name);
    const content = await file.content(name, kind === 'catalogue' ? 'json' : 'entry', (found) =>
      fits(found, name, listed.get(name)),
    );
    if (!content) findings.damage(name, 'missing');
    else {
      const whole = fits(content, name, listed.get(name));
      if (!whole) findings.damage(name, content.ended ? 'checksum' : 'torn');
      if (kind === 'changes') {
        changes.refuse = (line, why) => findings.refuse(`${name}:${line}`, why);
        await readChanges(content.bytes, changes, bounds);
      } else if (whole) takeWhole(name, kind, content, findings, bounds);
    }
    onEntry();
  }
  findings.read.changes = [...changes.changes.values()];
}

/** The entries that are to be read: those that are there, and those that should be. */
function namesOf(file: OpenFile, listed: ReadonlyMap<string, Listed> | undefined, findings: Findings): Set<string> {
  const names = new Set<string>();
  for (const name of file.names) {
    const kind = kindOfEntry(name);
    if (kind === 'manifest' || kind === 'folder') continue;
    if (!kind) findings.refuse(name, 'unknown-entry');
    else if (listed && !listed.has(name)) findings.refuse(name, 'not-listed');
    // What has no directory has no duplicates either: a name may have been found inside of an attachment.
    else if (names.has(name) && file.directory) findings.refuse(name, 'duplicate-entry');
    else names.add(name);
  }
  for (const name of listed?.keys() ?? []) {
    const kind = kindOfEntry(name);
    if (!kind || kind === 'manifest' || kind === 'folder') findings.refuse(name, 'unknown-entry');
    else names.add(name);
  }
  return names;
}

/** Whether an entry is what the manifest and its name say. The catalogue has nothing but the manifest to speak for it. */
function fits(content: EntryContent, name: string, listed: Listed | undefined): boolean {
  if (!content.ended) return false;
  if (listed && listed.sha256 !== content.sha256) return false;
  const kind = kindOfEntry(name);
  if (kind === 'attachment') return name.endsWith(content.sha256);
  return kind === 'changes' || listed !== undefined;
}

function takeWhole(
  name: string,
  kind: EntryKind | undefined,
  content: EntryContent,
  findings: Findings,
  { limits }: Bounds,
): void {
  const { read } = findings;
  if (kind === 'attachment') read.attachments.set(content.sha256, content.bytes);
  if (kind !== 'catalogue') return;
  const json = parseJson(content.bytes, limits.depth);
  if ('fault' in json || !Array.isArray(json.value)) {
    findings.damage(CATALOGUE_ENTRY, 'unreadable');
    return;
  }
  if (json.value.length > limits.catalogue) throw new Stop({ kind: 'too-large', limit: 'catalogue' });
  const seen = new Set<string>();
  for (const [index, value] of json.value.entries()) {
    const own = readOwnEntry(value, seen);
    if ('fault' in own) findings.refuse(`${name}:${index + 1}`, own.fault);
    else {
      seen.add(own.entry.id);
      read.catalogue.push(own.entry);
    }
  }
}
