import { type FoundWords, highlight } from '@/utils/search';
import { Highlighted } from './Highlighted';

/** Texts that are shown: whoever wants all of them opens what they were said of. */
const MOST = 3;

interface FoundTextsProps {
  /** What these texts are. */
  lead: string;
  texts: readonly string[];
  /** What the search answered; empty where nothing is searched. */
  words: FoundWords;
}

/** Texts in which something was found, with the words marked: else nobody knows why what they stand with is there. */
export function FoundTexts({ lead, texts, words }: FoundTextsProps) {
  const found = words.size > 0 ? [...new Set(texts)].filter((text) => highlight(text, words).length > 0) : [];
  if (found.length === 0) return null;
  return (
    <div>
      <p class="rn-muted">{lead}</p>
      <ul class="rn-tight">
        {found.slice(0, MOST).map((text) => (
          <li key={text} class="rn-words">
            <Highlighted text={text} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}
