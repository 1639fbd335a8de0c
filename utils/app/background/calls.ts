import * as v from 'valibot';
import { browser } from '@/utils/browser';
import { noteInWords } from '@/utils/catalogue';
import type { Mark } from '@/utils/domain/page-state';
import { languageOf } from '@/utils/i18n/translate';
import { noteChangeSchema, partialContentSchema, targetSchema, whereaboutsSchema } from '@/utils/log/schema';
import { type Answer, type BackgroundCalls, tellNews } from '@/utils/messaging';
import { readNotesOfPage } from '@/utils/storage';
import { announceChange } from './announce';
import { startAnnotatorIn } from './arrival';
import { showBadge } from './badge';
import type { BackgroundContext } from './context';
import { createNote, editNote, requireNote } from './notes';
import { beginNoteInPanel, openNoteInPanel } from './panel';
import { openPlace, revealAwaited } from './places';
import { isExtensionPage, requireOwnPage, requireTab } from './sender';

const id = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const beginning = v.object({ target: targetSchema, content: partialContentSchema });
const edit = v.object({ id, changes: v.pipe(v.array(noteChangeSchema), v.maxLength(200)) });
const state = v.object({
  where: whereaboutsSchema,
  marks: v.record(id, v.picklist(['found', 'ambiguous', 'orphan', 'elsewhere'])),
});

/** What a page's script may say about a note that is already there: take it back, take that back, say where it stands. */
const PAGE_MAY = ['note.delete', 'note.restore', 'note.retarget'];

/** The calls that the background answers. Every input is parsed first, and a page may only speak of itself. */
export function backgroundCalls(context: BackgroundContext): Record<keyof BackgroundCalls, Answer> {
  return {
    async 'annotator.load'(_input, sender) {
      const { tabId, frameId } = requireTab(sender);
      if (!(await startAnnotatorIn(tabId, frameId))) throw new Error('this page is not ours to mark');
    },
    async 'annotator.loadIn'(input, sender) {
      const { tabId } = v.parse(v.object({ tabId: v.number() }), input);
      if (!isExtensionPage(sender)) throw new Error('only our own pages may ask for another page');
      return { loaded: await startAnnotatorIn(tabId) };
    },
    async 'note.create'(input, sender) {
      const parsed = v.parse(beginning, input);
      requireOwnPage(sender, parsed.target.page.key);
      const created = await createNote(context, parsed);
      announceChange(context, sender.tab?.id);
      return { id: created };
    },
    async 'note.edit'(input, sender) {
      const parsed = v.parse(edit, input);
      requireOwnPage(sender, (await requireNote(context, parsed.id)).target.page.key);
      if (!isExtensionPage(sender) && !parsed.changes.every((change) => PAGE_MAY.includes(change.kind)))
        throw new Error('a page may not change what a note says');
      for (const { kind, value } of parsed.changes)
        if (kind === 'note.retarget') requireOwnPage(sender, value.target.page.key);
      await editNote(context, parsed.id, parsed.changes);
      announceChange(context, sender.tab?.id);
    },
    async 'marks.ofPage'(input, sender) {
      const { page } = v.parse(v.object({ page: v.pipe(v.string(), v.maxLength(2_000)) }), input);
      requireOwnPage(sender, page);
      const language = languageOf(browser.i18n);
      const notes = await readNotesOfPage(await context.database(), page);
      return notes.map(
        (note): Mark => ({
          id: note.id,
          step: note.target.step.key,
          frame: note.target.frame,
          selectors: note.target.selectors,
          rating: note.rating,
          title: noteInWords(note, language),
        }),
      );
    },
    async 'page.seen'(input, sender) {
      const parsed = v.parse(state, input);
      requireOwnPage(sender, parsed.where.page.key);
      const { tabId } = requireTab(sender);
      tellNews({ kind: 'page.seen', tabId, state: parsed });
      await showBadge(tabId, Object.keys(parsed.marks).length);
      await revealAwaited(tabId, parsed);
    },
    async 'place.open'(input, sender) {
      const { note, tabId } = v.parse(v.object({ note: id, tabId: v.exactOptional(v.number()) }), input);
      if (!isExtensionPage(sender)) throw new Error('only our own pages may open another page');
      await openPlace(context, note, tabId);
    },
    'panel.openNote'(input, sender) {
      const { note } = v.parse(v.object({ note: id }), input);
      // Asked for by the page's address, checked when the note is read: the browser must still see the click.
      return openNoteInPanel(requireTab(sender), note, async () =>
        requireOwnPage(sender, (await requireNote(context, note)).target.page.key),
      );
    },
    'panel.beginNote'(input, sender) {
      const parsed = v.parse(beginning, input);
      requireOwnPage(sender, parsed.target.page.key);
      return beginNoteInPanel(context, requireTab(sender), parsed);
    },
    async 'paint.prepare'(input, sender) {
      const { highlight } = v.parse(v.object({ highlight: v.pipe(v.string(), v.regex(/^[a-z]{8,16}$/)) }), input);
      const { tabId, frameId } = requireTab(sender);
      const css = `::highlight(${highlight}){background-color:#ffe58a80;color:inherit;text-decoration:underline 2px #8a6d00}`;
      await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css });
    },
  };
}
