import type { Answer, FromSearch, NoteChunks, ToSearch } from './worker-protocol';

/** Asks a worker's index, so that the newest query is answered as soon as possible. */
export interface SearchAsker {
  /** What was found; `undefined` when a newer query came before this one was answered. */
  ask(query: string, limit: number): Promise<Answer | undefined>;
  /** To be called with each message of the worker. */
  hear(message: FromSearch): void;
}

interface Question {
  query: string;
  limit: number;
  number: number;
  answer(answer: Answer | undefined): void;
}

/**
 * Makes an asker. One query at a time is at the worker; of those that come meanwhile only the last one waits, so that
 * fast typing never piles up.
 */
export function createSearchAsker(say: (message: ToSearch) => void): SearchAsker {
  let number = 0;
  let asked: Question | undefined;
  let waiting: Question | undefined;
  let chunks: NoteChunks = [];
  const send = (question: Question) => {
    asked = question;
    say({ kind: 'ask', number: question.number, query: question.query, limit: question.limit });
  };
  return {
    ask(query, limit) {
      const { promise, resolve } = Promise.withResolvers<Answer | undefined>();
      number += 1;
      const question: Question = { query, limit, number, answer: resolve };
      waiting?.answer(undefined);
      waiting = undefined;
      if (asked) waiting = question;
      else send(question);
      return promise;
    },
    hear(message) {
      if (message.kind === 'chunks') chunks = message.chunks;
      if (message.kind !== 'answer' || message.number !== asked?.number) return;
      const { scores, ...answer } = message.answer;
      // Its result is out of date when something newer was asked.
      asked.answer(waiting ? undefined : { ...answer, found: { chunks, scores } });
      asked = undefined;
      const next = waiting;
      waiting = undefined;
      if (next) send(next);
    },
  };
}
