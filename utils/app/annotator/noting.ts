import type { AnnotatorActions } from '@/components/annotator/actions';
import type { ToolbarOffers } from '@/components/annotator/state';
import type { NoteContent } from '@/utils/domain/annotation';
import type { Selector } from '@/utils/domain/selector';
import { NO_STEP, type Whereabouts } from '@/utils/domain/target';
import type { Texts } from '@/utils/i18n';
import type { BackgroundCalls, Beginning, Caller } from '@/utils/messaging';
import type { Host } from './host';

/** The toolbar on the page and what its buttons do. */
export interface Noting {
  actions: AnnotatorActions;
  /** Opens the toolbar for a place that stands in this rectangle (viewport coordinates). */
  openAt(place: NotingPlace, rect: DOMRect, focus: 'keep' | 'take', offers: ToolbarOffers): void;
  close(): void;
  /** The selection is gone: closes the toolbar if it stood at one. */
  selectionGone(): void;
}

/** What is noted: selected text, an element, or the step or the page as a whole (then without selectors). */
export interface NotingPlace {
  kind: 'selection' | 'element' | 'step' | 'page';
  selectors: Selector[];
}

interface NotingServices {
  window: Window;
  background: Caller<BackgroundCalls>;
  texts: Texts;
  host(): Host;
  where(): Whereabouts;
  /** Shows what has changed. */
  reload(): Promise<void>;
}

/** Makes the toolbar's part. Every failure is told where the click was. */
export function createNoting({ window, background, texts, host, where, reload }: NotingServices): Noting {
  let place: NotingPlace | undefined;

  const close = () => {
    place = undefined;
    if (host().state.toolbar) host().update({ toolbar: null });
  };
  const tell = (text: string, note: string | null) => host().update({ notice: { text, note } });
  const attempt = async (act: () => Promise<unknown>) => {
    try {
      await act();
    } catch {
      tell(texts.t('notice_failed'), null);
    }
  };
  /** Takes the place of the toolbar, as the page is right now, and closes the toolbar. */
  const take = (content: Partial<NoteContent>): Beginning | undefined => {
    const taken = place;
    close();
    if (!taken) return undefined;
    const step = taken.kind === 'page' ? { step: NO_STEP } : {};
    return { target: { ...where(), ...step, selectors: taken.selectors }, content };
  };
  return {
    close,
    selectionGone: () => place?.kind === 'selection' && close(),
    openAt(wanted, { x, y, width, height }, focus, offers) {
      // Nothing that could be described: text in a field, something that is gone.
      if (wanted.selectors.length === 0 && wanted.kind !== 'step' && wanted.kind !== 'page') return;
      place = wanted;
      const { x: left, y: top } = host().origin();
      host().update({ toolbar: { at: { x, y, width, height }, origin: { x: left, y: top }, focus, offers } });
    },
    actions: {
      closeToolbar: close,
      closeNotice: () => host().update({ notice: null }),
      note: (concern, rating) =>
        attempt(async () => {
          const said = quickNoteInWords(texts, host().state.toolbar?.offers, concern, rating);
          const beginning = take({ concerns: [concern], rating });
          if (!beginning) return;
          endSelection(window.getSelection());
          const { id } = await background('note.create', beginning);
          await reload();
          tell(said, id);
        }),
      more: () =>
        attempt(async () => {
          const beginning = take({});
          if (beginning) await background('panel.beginNote', beginning);
        }),
      undo: (id) =>
        attempt(async () => {
          await background('note.edit', { id, changes: [{ kind: 'note.delete', value: {} }] });
          await reload();
          tell(texts.t('notice_undone'), null);
        }),
      open: (note) =>
        attempt(async () => {
          host().update({ notice: null });
          await background('panel.openNote', { note });
        }),
    },
  };
}

/** What a quick note was: `Notiert: Mehraufwand, kostet extra`. */
function quickNoteInWords(
  { t }: Texts,
  offers: ToolbarOffers | undefined,
  concern: string,
  rating: 'obstacle' | 'strength',
): string {
  const quick = offers?.quick.find(({ id }) => id === concern);
  return quick ? t('notice_noted', quick.label, quick[rating]) : '';
}

/** So that the mark can be seen. A field that was picked has no selection, and collapsing none would throw. */
function endSelection(selection: Selection | null): void {
  if (selection && selection.rangeCount > 0) selection.collapseToEnd();
}
