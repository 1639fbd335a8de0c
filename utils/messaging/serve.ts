import type { Runtime } from '@/utils/browser/types';
import { isEnvelope, type Reply } from './call';

type Sender = Runtime.MessageSender;

/** Answers one call. Throws (or rejects) when the input is not what it should be. */
export type Answer = (input: unknown, sender: Sender) => unknown;

/**
 * Serves calls by name until the signal. Messages of other extensions and unknown names are left alone. Answers by
 * `sendResponse`, which every browser understands.
 */
export function serveCalls(
  runtime: Pick<Runtime.Static, 'onMessage' | 'id'>,
  answers: Readonly<Record<string, Answer>>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void): true | undefined => {
    if (sender.id !== runtime.id || !isEnvelope(message) || !Object.hasOwn(answers, message.randnotiz))
      return undefined;
    answer(answers[message.randnotiz], message.input, sender).then(sendResponse);
    return true;
  };
  runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  signal?.addEventListener('abort', () => {
    // Once the extension was updated or removed nothing comes any more, and Chromium throws here.
    if (runtime.id !== undefined) runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
  });
}

async function answer(call: Answer | undefined, input: unknown, sender: Sender): Promise<Reply> {
  try {
    return { output: (await call?.(input, sender)) ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
