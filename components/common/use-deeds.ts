import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type MessageKey, useTexts } from '@/utils/i18n';

/** Something that was asked for, and what is said when it is done. */
export interface Deed {
  /** Rejects when nothing came of it. */
  work(): Promise<void>;
  done: MessageKey;
  /** What is filled into `done`. */
  fill?: readonly (string | number)[];
  undo?: () => Promise<void>;
  /** What was pressed goes with it: the focus goes to what is said. */
  leaves?: boolean;
}

/** Does something, says what came of it, and answers whether it is kept. */
export type Act = (deed: Deed) => Promise<boolean>;

/** What was said last, with the way back where there is one. */
export interface Said {
  words: string;
  undo?: (() => void) | undefined;
}

/** Does what people ask for and says what came of it. `after` is waited for when something is kept. */
export function useDeeds(after: () => Promise<void> | void): {
  act: Act;
  said: Said | null;
  status: RefObject<HTMLParagraphElement | null>;
} {
  const { t } = useTexts();
  const [said, setSaid] = useState<Said | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const act: Act = async ({ work, done, fill = [], undo, leaves }) => {
    if (leaves) status.current?.focus();
    try {
      await work();
    } catch {
      setSaid({ words: t('deeds_failed') });
      return false;
    }
    const back = undo && (() => void act({ work: undo, done: 'deeds_undone', leaves: true }));
    setSaid({ words: t(done, ...fill), undo: back });
    await after();
    return true;
  };
  return { act, said, status };
}
