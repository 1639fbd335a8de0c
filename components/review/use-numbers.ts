import { useRef } from 'preact/hooks';
import { type NoteNumbers, type NoteTable, numberNotes } from '@/utils/review';

/** Numbers that tell notes apart, also when the table is another one. */
export function useNumbers(table: NoteTable): NoteNumbers {
  const numbers = useRef<NoteNumbers>(undefined);
  if (numbers.current?.table !== table) numbers.current = numberNotes(table, numbers.current);
  return numbers.current;
}
