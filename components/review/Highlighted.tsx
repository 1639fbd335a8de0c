import { type FoundWords, highlight } from '@/utils/search';

interface HighlightedProps {
  text: string;
  /** What the search answered; empty where nothing is searched. */
  words: FoundWords;
}

/** A text in which the words are marked by which it was found. */
export function Highlighted({ text, words }: HighlightedProps) {
  if (words.size === 0) return text;
  const ranges = highlight(text, words);
  return (
    <>
      {ranges.map(({ from, to }, at) => [
        text.slice(ranges[at - 1]?.to ?? 0, from),
        <mark key={from}>{text.slice(from, to)}</mark>,
      ])}
      {text.slice(ranges.at(-1)?.to ?? 0)}
    </>
  );
}
