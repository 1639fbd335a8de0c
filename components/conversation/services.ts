import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ChangeId, NoteChange } from '@/utils/domain/change';

/** What people can say below a note. */
export type Saying = Extract<
  NoteChange,
  { kind: 'reply.add' } | { kind: 'reply.remove' } | { kind: 'vote.add' } | { kind: 'vote.remove' }
>;

/** What a conversation needs of the outside. */
export interface ConversationServices {
  /** Rejects when it was not kept. */
  say(note: ChangeId, says: Saying): Promise<void>;
  /** Follows the request of somebody else to erase words of a note, or turns it down. Rejects when it was not kept. */
  decide(note: ChangeId, decision: 'erase' | 'keep'): Promise<void>;
  /** The reply that somebody began and has not given; `''` for none. */
  readDraft(note: ChangeId): Promise<string>;
  /** Keeps that; `''` drops it. */
  keepDraft(note: ChangeId, text: string): Promise<void>;
}

/** Hands the services to conversations. Tests hand in their own. */
export const ConversationContext = createContext<ConversationServices | null>(null);

/** The services of a conversation, inside of a component. Throws where there are none. */
export function useConversation(): ConversationServices {
  const services = useContext(ConversationContext);
  if (!services) throw new Error('there are no services for conversations here');
  return services;
}
