import { expect, vi } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { listsOf } from '#tests/unit/review/tables.ts';
import type { ShareFile, ShareServices } from '@/components/share/forms';
import type { Protecting } from '@/components/share/protecting';
import { ShareView } from '@/components/share/ShareView';
import { writeNotes } from '@/utils/app/share/write-file';
import type { Annotation } from '@/utils/domain/annotation';
import { findInNotes } from '@/utils/domain/check-notes';
import { ALL_NOTES, filterNotes, type IsOwn, type NoteFilter } from '@/utils/domain/filter';
import type { Along } from '@/utils/domain/sharing';
import { draw } from './draw';

const GEWERBE = {
  ...TARGET,
  service: { key: 'gewerbe', name: 'Gewerbe' },
  page: { key: 'https://g.example/', title: 'G' },
};

/** Notes of two services, one of them by somebody else. */
export const NOTES: Annotation[] = [
  noteWith({ id: '1', concerns: ['barrier-extra-effort'], rating: 'obstacle', comment: 'dreimal <b>dasselbe</b>' }),
  noteWith({ id: '2', concerns: ['measure-transparency'], rating: 'strength', severity: 0, affected: 'staff' }),
  noteWith({
    id: '3',
    target: GEWERBE,
    concerns: ['barrier-extra-effort'],
    suggestion: 'weglassen',
    week: '2026-W45',
    voice: 'w'.repeat(22),
  }),
];

/** Writes the passphrase where the protected content would be. */
export const PROTECTING: Protecting = {
  suggest: () => 'sechs Wörter aus der Liste',
  nameOf: ({ name }) => `${name}.age`,
  protect: async (file, passphrase) => ({ ...file, name: `${file.name}.age`, blob: new Blob([passphrase]) }),
};

const isOwn: IsOwn = ({ voice }) => voice.startsWith('v');

/** The sharing page over these notes; what workers do in the extension is done here and now, but for packing. */
export function shareAtOnce(notes: readonly Annotation[], filter: Partial<NoteFilter> = {}, protecting = PROTECTING) {
  const saved: ShareFile[] = [];
  const filters: NoteFilter[] = [];
  const along: Along[] = [];
  const services: ShareServices = {
    survey: async (by) => {
      const chosen = filterNotes(notes, by, isOwn);
      return {
        notes: chosen.length,
        finds: findInNotes(chosen).map((find) => ({ ...find, notes: find.notes.length })),
      };
    },
    write: async (form, choice) => {
      const chosen = filterNotes(notes, choice.filter, isOwn);
      along.push(choice.along);
      if (form !== 'randnotiz') return writeNotes(form, chosen, choice, { language: 'de', day: '2026-11-22' });
      return {
        name: 'randnotiz-2026-W47.randnotiz',
        type: 'application/zip',
        blob: new Blob(['PK']),
        shown: new Blob([chosen.map(({ id }) => `{"id":"${id}"}`).join('\n')]),
        notes: chosen.length,
        staying: 0,
      };
    },
    save: (file) => saved.push(file),
  };
  const view = (
    <ShareView
      lists={listsOf(notes, { ...ALL_NOTES, ...filter }, isOwn)}
      total={notes.length}
      version={notes}
      filter={{ ...ALL_NOTES, ...filter }}
      own={[]}
      onFilter={(each) => filters.push(each)}
      services={services}
      protecting={protecting}
      onBack={() => undefined}
    />
  );
  const drawn = draw(view);
  /** Waits until the file is written, looked through and shown. */
  const ready = () =>
    vi.waitFor(() => {
      expect(drawn.text()).not.toMatch(/share_packing|share_looking/);
      expect(drawn.all('pre')[0]?.textContent || drawn.all('iframe')[0]?.getAttribute('srcdoc')).toBeTruthy();
    });
  const press = async (words: string) => {
    drawn.click(words);
    await ready();
  };
  return { ...drawn, saved, filters, along, ready, press };
}

/** The page for sharing these notes, drawn, when its first file is written. */
export async function share(...asked: Parameters<typeof shareAtOnce>) {
  const view = shareAtOnce(...asked);
  await view.ready();
  return view;
}

/** What stands in a file, its byte order mark, too. */
export const contentOf = async (file: ShareFile | undefined) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file?.blob.arrayBuffer());
