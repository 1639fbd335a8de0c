import type { Annotation, Reply } from './annotation';
import type { ChangeId } from './change';
import type { IsOwn } from './filter';

/** A reply, and whether it was written on this device. */
export interface ShownReply extends Reply {
  own: boolean;
}

/** What stands below a note: what people answered, and how many see it the same way. */
export interface Conversation {
  note: ChangeId;
  replies: ShownReply[];
  /** How many voices agree. */
  voices: number;
  /** `given`: one's own is among them. `none`: the note is one's own, which says already what one thinks. */
  vote: 'open' | 'given' | 'none';
  /** Whether somebody else asks to erase words of the note, and nobody here has decided. */
  erasure: 'asked' | 'none';
  /** How many of the note's parts somebody withheld. */
  withheld: number;
}

/** A note's conversation as this device sees it. What is one's own is told by the voice at the note's page. */
export function conversationOf(note: Annotation, isOwn: IsOwn): Conversation {
  const owns = (voice: string) => isOwn({ ...note, voice });
  const given = note.votes.some(owns);
  return {
    note: note.id,
    replies: note.replies.map((reply) => ({ ...reply, own: owns(reply.voice) })),
    voices: note.votes.length,
    vote: given ? 'given' : owns(note.voice) ? 'none' : 'open',
    erasure: note.erasureAsked ? 'asked' : 'none',
    withheld: note.withheld,
  };
}
