import { type AsyncZippable, zipSync } from 'fflate';
import { TARGET } from '#tests/unit/log/changes.ts';
import type { Change } from '@/utils/domain/change';
import { makeChange } from '@/utils/log';

const encoder = new TextEncoder();

/** A ZIP with these entries, whatever their names. */
export function zipOf(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const files: AsyncZippable = {};
  for (const [name, content] of Object.entries(entries))
    files[name] = typeof content === 'string' ? encoder.encode(content) : content;
  return zipSync(files);
}

/** Changes that begin notes, each with a comment of its own. */
export function someChanges(count: number, comment = 'Bitte nur einmal fragen.'): Change[] {
  return Array.from({ length: count }, (_, index) =>
    makeChange({
      subject: null,
      parents: [],
      says: {
        kind: 'note.create',
        value: {
          target: TARGET,
          content: {
            concerns: [],
            rating: 'obstacle',
            affected: null,
            severity: null,
            comment: `${comment} ${index}`,
            suggestion: '',
          },
        },
      },
      week: '2026-W47',
      voice: 'v'.repeat(22),
      salt: String(index).padStart(22, '0'),
    }),
  );
}

/** The bytes of a file. */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
