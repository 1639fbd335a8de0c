import type { ConversationServices } from '@/components/conversation/services';

/** Conversations of which nothing is kept. */
export const CONVERSING: ConversationServices = {
  say: async () => undefined,
  decide: async () => undefined,
  readDraft: async () => '',
  keepDraft: async () => undefined,
};
