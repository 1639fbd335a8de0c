/** What travels: a name and an input. The key keeps our messages apart from any other. */
export interface Envelope {
  randnotiz: string;
  input: unknown;
}

/** What comes back. Errors travel as text, because they do not survive a message. */
export type Reply = { output: unknown } | { error: string };

/** Calls one of `C` by name and answers its output. Rejects with what the other side said went wrong. */
export type Caller<C> = <K extends keyof C & string>(
  name: K,
  input: C[K] extends { input: infer I } ? I : never,
) => Promise<C[K] extends { output: infer O } ? O : never>;

/** Makes a typed caller over any way of sending: `runtime.sendMessage`, or `tabs.sendMessage` to one tab. */
export function createCaller<C>(send: (message: Envelope) => Promise<unknown>): Caller<C> {
  return async (name, input) => {
    const reply = await send({ randnotiz: name, input });
    if (!isReply(reply)) throw new Error(`nobody answered ${name}`);
    if ('error' in reply) throw new Error(reply.error);
    return reply.output as never;
  };
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && ('output' in reply || 'error' in reply);
}

/** Whether a message is one of ours by its frame; its input is still to be checked. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'randnotiz' in message && typeof message.randnotiz === 'string'
  );
}
