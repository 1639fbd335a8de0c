import { useRef, useState } from 'preact/hooks';

/** Asks for the passphrase of a file, the first time (0) or again. `undefined`: that file is not to be opened. */
export type AskPassphrase = (name: string, attempt: number) => Promise<string | undefined>;

/** A question that waits for its answer. */
export interface Question {
  /** Tells it from the one before. */
  number: number;
  name: string;
  attempt: number;
  answer(passphrase: string | undefined): void;
}

/** Puts one question after the other to the person at the screen. One that is cancelled by its signal counts as declined. */
export function useQuestion() {
  const [question, setQuestion] = useState<Question | null>(null);
  const asked = useRef(0);
  const ask = (name: string, attempt: number, signal: AbortSignal) => {
    const answered = Promise.withResolvers<string | undefined>();
    asked.current += 1;
    setQuestion({ number: asked.current, name, attempt, answer: answered.resolve });
    const decline = () => answered.resolve(undefined);
    if (signal.aborted) decline();
    signal.addEventListener('abort', decline);
    return answered.promise.finally(() => {
      signal.removeEventListener('abort', decline);
      setQuestion(null);
    });
  };
  return { question, ask };
}
