import type { NoteTable, Slots } from '@/utils/review';

/** The slots whose notes belong to a service, by its key; all of them for `null`. */
export function slotsOfService(table: NoteTable, slots: Slots, service: string | null): Slots {
  if (service === null) return slots;
  const number = table.services.findIndex(({ key }) => key === service);
  return slots.filter((slot) => table.service[slot] === number);
}
