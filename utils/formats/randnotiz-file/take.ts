import type { Change, ChangeId } from '@/utils/domain/change';
import type { Bounds, EntryContent } from './content';
import { CATALOGUE_ENTRY, type EntryKind, kindOfEntry } from './entry-name';
import type { Listed, Manifest } from './manifest';
import type { OpenFile } from './open';
import { readOwnEntry } from './own-entries';
import type { LinesRead, ReadLines } from './read-changes';
import type { Findings } from './result';
import { parseJson } from './safe-json';
import { Stop } from './stop';

/** Entries whose lines are being read at the same time. */
const AT_ONCE = 8;

/** Where changes go. */
export interface Reading {
  readLines: ReadLines;
  /** Each id once, or twice if its payload comes later. Nothing more is read until it has them. */
  onChanges(changes: Change[]): Promise<void>;
}

/** Takes what is whole in all entries but the manifest, and notes what is not. */
export async function takeEntries(
  file: OpenFile,
  manifest: Manifest | undefined,
  findings: Findings,
  bounds: Bounds,
  { readLines, onChanges }: Reading,
  onEntry: () => void,
): Promise<void> {
  const listed = new Map(manifest?.entries.map((entry) => [entry.name, entry]));
  const hasPayload = new Map<ChangeId, boolean>();
  let linesLeft = bounds.limits.changes;
  // In their order, so that the same file is told the same way.
  const reading: { name: string; lines: Promise<LinesRead> }[] = [];
  const takeNext = async () => {
    const next = reading.shift();
    if (!next) return;
    const { changes, lines, refused } = await next.lines;
    linesLeft -= lines;
    if (linesLeft < 0) throw new Stop({ kind: 'too-large', limit: 'changes' });
    for (const { line, why } of refused) findings.refuse(`${next.name}:${line}`, why);
    const fresh = changes.filter(({ id, payload }) => {
      const before = hasPayload.get(id);
      const isFuller = before === undefined || (!before && payload !== undefined);
      if (isFuller) hasPayload.set(id, payload !== undefined);
      return isFuller;
    });
    if (fresh.length > 0) await onChanges(fresh);
    onEntry();
  };
  const names = [...namesOf(file, manifest && listed, findings)];
  const open = (name: string | undefined) => {
    if (name === undefined) return undefined;
    const limit = kindOfEntry(name) === 'catalogue' ? 'json' : 'entry';
    const content = file.content(name, limit, (found) => fits(found, name, listed.get(name)));
    // As with the lines.
    content.catch(() => undefined);
    return content;
  };
  let opened = open(names[0]);
  for (const [index, name] of names.entries()) {
    const kind = kindOfEntry(name);
    const content = await opened;
    // The next one is unpacked while the changes of others are taken.
    opened = open(names[index + 1]);
    const whole = content && fits(content, name, listed.get(name));
    if (!content) findings.damage(name, 'missing');
    else if (!whole) findings.damage(name, content.ended ? 'checksum' : 'torn');
    if (content && kind === 'changes') {
      const size = content.bytes.length;
      const again = async () => {
        // It has been counted once.
        bounds.total += size;
        return (await open(name))?.bytes ?? new Uint8Array();
      };
      const lines = readLines(content.bytes, linesLeft, again);
      // Should it fail before its turn, that is heard of then.
      lines.catch(() => undefined);
      reading.push({ name, lines });
      while (reading.length >= AT_ONCE) await takeNext();
    } else {
      if (content && whole) takeWhole(name, kind, content, findings, bounds);
      onEntry();
    }
  }
  while (reading.length > 0) await takeNext();
  findings.read.counts.changes = hasPayload.size;
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
