import { useMemo } from 'preact/hooks';
import { useCatalogue } from '@/components/common/catalogue-context';
import type { ShareServices } from '@/components/share/forms';
import type { AskFileJob } from '@/utils/app/file-worker/ask';
import { saveBlob } from '@/utils/app/pages/save-blob';
import { dayOf } from '@/utils/domain/week';

/** What the sharing page needs, done by a worker; words of the catalogue are in the language that it has here. */
export function useShareServices(job: AskFileJob): ShareServices {
  const { language } = useCatalogue();
  return useMemo(() => {
    const writing = () => ({ language, day: dayOf(new Date()) });
    return {
      survey: (filter, signal) => job('survey', { filter }, { signal }),
      write: (form, choice, signal) => job('write', { form, choice, writing: writing() }, { signal }),
      save: ({ name, blob }) => saveBlob(name, blob),
    };
  }, [job, language]);
}
