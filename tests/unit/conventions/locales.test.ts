import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import { ROOT, SOURCES, sourceFiles, withoutComments } from './sources';

type Messages = Record<string, { message: string }>;
const languages: [string, Messages][] = [
  ['de', de],
  ['en', en],
];

const fillers = (text: string) => [...text.matchAll(/\$\d/g)].map(([filler]) => filler).sort();

describe('the texts of the interface', () => {
  test('have the same names in both languages, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(de));
  });

  test.each(languages)('are never empty and never end in blanks (%s)', (_, messages) => {
    const bad = Object.entries(messages).filter(([, { message }]) => message === '' || message !== message.trim());
    expect(bad.map(([key]) => key)).toEqual([]);
  });

  test.each(languages)('have names that a manifest can use (%s)', (_, messages) => {
    expect(Object.keys(messages).filter((key) => !/^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
  });

  test.each(languages)('hold no markup and no bare dollar (%s)', (_, messages) => {
    const bad = Object.entries(messages).filter(([, { message }]) => /[<>]|\$(?!\d)/.test(message));
    expect(bad.map(([key]) => key)).toEqual([]);
  });

  test('are filled in at the same places in both languages', () => {
    const english: Messages = en;
    const different = Object.entries(de).filter(
      ([key, { message }]) => String(fillers(message)) !== String(fillers(english[key]?.message ?? '')),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('fill in from $1 on, without a gap', () => {
    const gaps = Object.entries(de).filter(([, { message }]) => {
      const used = new Set(fillers(message));
      return [...used].some((_, index) => !used.has(`$${index + 1}`));
    });
    expect(gaps.map(([key]) => key)).toEqual([]);
  });

  test('are all used, in code or in the manifest', () => {
    const code = SOURCES.map(({ text }) => withoutComments(text));
    const pages = sourceFiles(['entrypoints'], ['.html']).map(({ text }) => text);
    const everything = [...code, ...pages, readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')].join('\n');
    const used = (key: string) =>
      everything.includes(`'${key}'`) || everything.includes(`"${key}"`) || everything.includes(`__MSG_${key}__`);
    expect(Object.keys(de).filter((key) => !used(key))).toEqual([]);
  });

  test('say in which language they are', () => {
    expect([de.language.message, en.language.message]).toEqual(['de', 'en']);
  });

  test('differ between the languages, but for names', () => {
    const english: Messages = en;
    const same = Object.entries(de).filter(([key, { message }]) => message === english[key]?.message);
    expect(same.map(([key]) => key)).toEqual(['panel_title']);
  });
});
