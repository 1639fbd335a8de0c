import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useCatalogue } from '@/components/common/catalogue-context';
import { ReviewView } from '@/components/review/ReviewView';
import type { ShareForm } from '@/components/share/forms';
import { ShareView } from '@/components/share/ShareView';
import { browser } from '@/utils/browser';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { IsOwn } from '@/utils/domain/filter';
import { dayOf } from '@/utils/domain/week';
import { type BackgroundCalls, createCaller, hearNews } from '@/utils/messaging';
import { readView, type ReviewView as View, writeView } from './address';
import { saveFile, writeFile } from './files';

const background = createCaller<BackgroundCalls>((message) => browser.runtime.sendMessage(message));

/** The note may be gone by now: the list says so by itself. */
function openPlace(note: ChangeId): void {
  background('place.open', { note }).catch(() => undefined);
}

interface ReviewProps {
  /** Answers all notes; asked again when something changes. */
  read(): Promise<Annotation[]>;
  first: Annotation[];
  isOwn: IsOwn;
}

/** The review over the notes of this device. */
export function Review({ read, first, isOwn }: ReviewProps) {
  const { language } = useCatalogue();
  const [notes, setNotes] = useState(first);
  const [view, setView] = useState(() => readView(location.hash));
  useEffect(() => {
    const gone = new AbortController();
    hearNews((news) => news.kind === 'notes.changed' && read().then(setNotes), gone.signal);
    addEventListener('hashchange', () => setView(readView(location.hash)), { signal: gone.signal });
    return () => gone.abort();
  }, [read]);
  // What was pressed is gone with its page: the other one begins at its heading.
  const drawn = useRef(view.page);
  useLayoutEffect(() => {
    if (drawn.current !== view.page) document.querySelector('h1')?.focus();
    drawn.current = view.page;
  }, [view.page]);
  const go = (change: Partial<View>) => {
    location.hash = writeView({ ...view, ...change });
  };
  const write = useCallback(
    (form: ShareForm, chosen: readonly Annotation[]) => writeFile(form, chosen, language, dayOf(new Date())),
    [language],
  );
  const common = { notes, isOwn, filter: view.filter, onFilter: (filter: View['filter']) => go({ filter }) };
  if (view.page === 'share')
    return <ShareView {...common} write={write} save={saveFile} onBack={() => go({ page: 'notes' })} />;
  return <ReviewView {...common} onShare={() => go({ page: 'share' })} onOpenPlace={openPlace} />;
}
