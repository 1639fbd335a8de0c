import * as v from 'valibot';
import { browser } from '@/utils/browser';
import { noteInWords } from '@/utils/catalogue';
import { MARK_PAINTS } from '@/utils/domain/mark-colour';
import type { Mark } from '@/utils/domain/page-state';
import { languageOfCatalogue } from '@/utils/domain/settings';
import type { Whereabouts } from '@/utils/domain/target';
import { highlightRule } from '@/utils/highlighting/highlight-rule';
import { languageOf } from '@/utils/i18n/translate';
import {
  noteChangeSchema,
  pageMoveSchema,
  partialContentSchema,
  placeChangeSchema,
  targetSchema,
  whereaboutsSchema,
} from '@/utils/log/schema';
import { type Answer, type BackgroundCalls, tellNews } from '@/utils/messaging';
import { readNotesOfPage } from '@/utils/storage';
import { announceChange } from './announce';
import { appearanceOf } from './appearance';
import { arrive, arriveInFrame, startAnnotatorIn } from './arrival';
import { showBadge } from './badge';
import type { BackgroundContext } from './context';
import type { DailyBackups } from './daily-backup';
import { decideErasure, eraseNote } from './erasing';
import { createNote, editNote, editNotes, requireNote } from './notes';
import { pageIn, whereIsPage } from './page';
import { beginNoteInPanel, openNoteInPanel } from './panel';
import { openPlace, revealAwaited } from './places';
import { isExtensionPage, requireExtensionPage, requireOwnPlace, requireTab } from './sender';
import { movePages, sayOfPlace } from './services';
import { spotCalls } from './spot-calls';

const id = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const beginning = v.object({ target: targetSchema, content: partialContentSchema });
const edit = v.object({
  id,
  changes: v.pipe(v.array(noteChangeSchema), v.maxLength(200)),
  seen: v.exactOptional(v.pipe(v.array(id), v.maxLength(1_000))),
});
const edits = v.object({ ids: v.pipe(v.array(id), v.maxLength(500)), changes: edit.entries.changes });
const moving = v.object({ moves: v.pipe(v.array(pageMoveSchema), v.maxLength(500)) });
const address = v.pipe(v.string(), v.maxLength(2_000));
const placeSchema = v.object({ page: address, frame: address });
const state = v.object({
  where: whereaboutsSchema,
  marks: v.record(id, v.picklist(['found', 'ambiguous', 'orphan', 'elsewhere'])),
  hidden: v.boolean(),
  foreign: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(50)),
});

/** What a page's script may say about a note that is already there: take it back, take that back, say where it stands. */
const PAGE_MAY = ['note.delete', 'note.restore', 'note.retarget'];

/** A place without what stands there. */
const placeOf = ({ page, frame }: Whereabouts) => ({ page: page.key, frame });

/** The calls that the background answers. Every input is parsed first, and a page may only speak of itself. */
export function backgroundCalls(
  context: BackgroundContext,
  backups: Pick<DailyBackups, 'lookAnew'>,
): Record<keyof BackgroundCalls, Answer> {
  return {
    async 'annotator.load'(_input, sender) {
      const { tabId, frameId } = requireTab(sender);
      if (!(await startAnnotatorIn(tabId, frameId))) throw new Error('this page is not ours to mark');
    },
    async 'frame.here'(_input, sender) {
      await arriveInFrame(context, { ...requireTab(sender), around: sender.tab?.url, own: sender.url });
    },
    async 'annotator.loadIn'(input, sender) {
      const { tabId } = v.parse(v.object({ tabId: v.number() }), input);
      if (!isExtensionPage(sender)) throw new Error('only our own pages may ask for another page');
      return { loaded: await startAnnotatorIn(tabId) };
    },
    async 'note.create'(input, sender) {
      const parsed = v.parse(beginning, input);
      requireOwnPlace(sender, placeOf(parsed.target));
      const created = await createNote(context, parsed);
      announceChange(context, sender.tab?.id);
      return { id: created };
    },
    async 'note.edit'(input, sender) {
      const parsed = v.parse(edit, input);
      requireOwnPlace(sender, placeOf((await requireNote(context, parsed.id)).target));
      if (!isExtensionPage(sender) && !parsed.changes.every((change) => PAGE_MAY.includes(change.kind)))
        throw new Error('a page may not change what a note says');
      for (const { kind, value } of parsed.changes)
        if (kind === 'note.retarget') requireOwnPlace(sender, placeOf(value.target));
      // Only our own pages have seen anything of the log.
      const seen = isExtensionPage(sender) ? parsed.seen : undefined;
      const now = await editNote(context, parsed.id, parsed.changes, seen);
      announceChange(context, sender.tab?.id);
      return now;
    },
    async 'notes.edit'(input, sender) {
      const parsed = v.parse(edits, input);
      requireExtensionPage(sender);
      await editNotes(context, parsed.ids, parsed.changes);
      announceChange(context);
      return null;
    },
    async 'note.erase'(input, sender) {
      const parsed = v.parse(v.object({ id }), input);
      requireExtensionPage(sender);
      await eraseNote(context, parsed.id);
      announceChange(context);
    },
    async 'note.decideErasure'(input, sender) {
      const parsed = v.parse(v.object({ id, decision: v.picklist(['erase', 'keep']) }), input);
      requireExtensionPage(sender);
      await decideErasure(context, parsed.id, parsed.decision);
      announceChange(context);
    },
    async 'service.name'(input, sender) {
      const says = v.parse(placeChangeSchema, { kind: 'service.name', value: input });
      requireExtensionPage(sender);
      await sayOfPlace(context, says);
      announceChange(context);
    },
    async 'page.move'(input, sender) {
      const says = v.parse(placeChangeSchema, { kind: 'page.service', value: input });
      requireExtensionPage(sender);
      await sayOfPlace(context, says);
      announceChange(context);
    },
    async 'pages.move'(input, sender) {
      const { moves } = v.parse(moving, input);
      requireExtensionPage(sender);
      const former = await movePages(context, moves);
      announceChange(context);
      return { former };
    },
    async 'concern.define'(input, sender) {
      const says = v.parse(placeChangeSchema, { kind: 'concern.define', value: input });
      requireExtensionPage(sender);
      await sayOfPlace(context, says);
      announceChange(context);
    },
    ...spotCalls(context),
    async 'changes.arrived'(_input, sender) {
      requireExtensionPage(sender);
      await announceChange(context);
    },
    async 'storage.ready'(_input, sender) {
      requireExtensionPage(sender);
      await context.database();
    },
    async 'backup.look'(_input, sender) {
      requireExtensionPage(sender);
      await backups.lookAnew();
    },
    async 'marks.ofPage'(input, sender) {
      const { page, frame } = v.parse(placeSchema, input);
      requireOwnPlace(sender, { page, frame });
      const language = languageOfCatalogue(await context.settings(), languageOf(browser.i18n));
      const notes = await readNotesOfPage(await context.database(), page);
      const inFrame = notes.filter((note) => note.target.frame === frame);
      return inFrame.map(
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
      requireOwnPlace(sender, placeOf(parsed.where));
      const { tabId, frameId } = requireTab(sender);
      tellNews({ kind: 'page.seen', tabId, frameId, state: parsed });
      await showBadge(tabId, (await readNotesOfPage(await context.database(), parsed.where.page.key)).length);
      await revealAwaited(tabId, frameId, parsed);
    },
    async 'frame.loaded'(_input, sender) {
      requireTab(sender);
      if (sender.tab) await arrive(context, sender.tab);
    },
    async 'page.where'(_input, sender) {
      const { tabId, frameId } = requireTab(sender);
      return frameId === 0 ? null : whereIsPage(tabId);
    },
    async 'picker.done'(_input, sender) {
      const { tabId } = requireTab(sender);
      tellNews({ kind: 'picker.done', tabId });
      await pageIn(tabId)('picker.stop', null);
    },
    async 'place.open'(input, sender) {
      const { note, tabId } = v.parse(v.object({ note: id, tabId: v.exactOptional(v.number()) }), input);
      requireExtensionPage(sender);
      await openPlace(context, note, tabId);
    },
    'panel.openNote'(input, sender) {
      const { note } = v.parse(v.object({ note: id }), input);
      // Asked for by the page's address, checked when the note is read: the browser must still see the click.
      return openNoteInPanel(requireTab(sender), note, async () =>
        requireOwnPlace(sender, placeOf((await requireNote(context, note)).target)),
      );
    },
    'panel.beginNote'(input, sender) {
      const parsed = v.parse(beginning, input);
      requireOwnPlace(sender, placeOf(parsed.target));
      return beginNoteInPanel(context, requireTab(sender), parsed);
    },
    async appearance() {
      return appearanceOf(await context.settings(), await context.catalogue(), languageOf(browser.i18n));
    },
    async 'paint.prepare'(input, sender) {
      const { highlight } = v.parse(v.object({ highlight: v.pipe(v.string(), v.regex(/^[a-z]{8,16}$/)) }), input);
      const { tabId, frameId } = requireTab(sender);
      const { markColour } = await context.settings();
      const css = highlightRule(highlight, MARK_PAINTS[markColour]);
      await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css });
    },
  };
}
