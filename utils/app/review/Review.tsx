import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useCatalogue } from '@/components/common/catalogue-context';
import { ConversationContext, type ConversationServices } from '@/components/conversation/services';
import { ImportView, type ImportWatch } from '@/components/import/ImportView';
import { ReviewView } from '@/components/review/ReviewView';
import type { ShareServices } from '@/components/share/forms';
import { ShareView } from '@/components/share/ShareView';
import { createFileJobs } from '@/utils/app/file-worker/ask';
import { askWorker } from '@/utils/app/import/ask-worker';
import type { KnownNotes } from '@/utils/app/import/open-annotations';
import { openFile } from '@/utils/app/import/open-file';
import type { Task, TaskWatch } from '@/utils/app/import/protocol';
import { saveBlob } from '@/utils/app/pages/save-blob';
import { browser } from '@/utils/browser';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { IsOwn } from '@/utils/domain/filter';
import { dayOf } from '@/utils/domain/week';
import { type BackgroundCalls, createCaller, hearNews } from '@/utils/messaging';
import { readView, type ReviewView as View, writeView } from './address';
import { importFiles } from './import-files';
import { createProtecting } from './protecting';

const background = createCaller<BackgroundCalls>((message) => browser.runtime.sendMessage(message));

/** The note may be gone by now: the list says so by itself. */
function openPlace(note: ChangeId): void {
  background('place.open', { note }).catch(() => undefined);
}

const give = (task: Task, watch?: TaskWatch) =>
  askWorker(new Worker(browser.runtime.getURL('/import-worker.js')), browser.storage.local, task, watch);

const job = createFileJobs(() => new Worker(browser.runtime.getURL('/file-worker.js')));
const protecting = createProtecting(job);

const readIn = async (files: readonly File[], { signal, at, ask }: ImportWatch, known: KnownNotes) => {
  const onProgress = (name: string, done: number, total: number) => at({ name, done, total });
  const open = (file: File, watch: TaskWatch) =>
    openFile(file, { job, ask, known, signal, onProgress: (share) => watch.onProgress?.(share, 1) });
  const outcomes = await importFiles(files, open, give, dayOf(new Date()), { signal, onProgress });
  await arrived();
  return outcomes;
};

async function undo(imports: readonly string[]): Promise<void> {
  for (const name of imports) await give({ do: 'takeBack', name });
  await arrived();
}

/** Tells everybody who shows notes, this page among them: the news come from the background. */
async function arrived(): Promise<void> {
  await background('changes.arrived', null);
}

interface ReviewProps {
  /** Answers all notes; asked again when something changes. */
  read(): Promise<Annotation[]>;
  first: Annotation[];
  isOwn: IsOwn;
  conversing: ConversationServices;
  known: KnownNotes;
}

/** The review over the notes of this device. */
export function Review({ read, first, isOwn, conversing, known }: ReviewProps) {
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
  const services = useMemo((): ShareServices => {
    const writing = () => ({ language, day: dayOf(new Date()) });
    return {
      survey: (filter, signal) => job('survey', { filter }, { signal }),
      write: (form, choice, signal) => job('write', { form, choice, writing: writing() }, { signal }),
      save: ({ name, blob }) => saveBlob(name, blob),
    };
  }, [language]);
  const common = { notes, isOwn, filter: view.filter, onFilter: (filter: View['filter']) => go({ filter }) };
  const page =
    view.page === 'share' ? (
      <ShareView {...common} services={services} protecting={protecting} onBack={() => go({ page: 'notes' })} />
    ) : (
      <ConversationContext value={conversing}>
        <ReviewView {...common} onShare={() => go({ page: 'share' })} onOpenPlace={openPlace} />
      </ConversationContext>
    );
  return (
    <>
      {page}
      {(view.page === 'share' || first.length === 0) && (
        <ImportView read={(files, watch) => readIn(files, watch, known)} undo={undo} />
      )}
    </>
  );
}
