import { describe, expect, test } from 'vitest';
import { frameOf, mergeFrames } from '@/utils/app/panel/merge-frames';
import type { MarkState, PageState } from '@/utils/domain/page-state';
import { TARGET } from './targets';

const { service, page, step } = TARGET;
const NO_STEP = { key: '', label: '' };
const said = (frame: string, marks: Record<string, MarkState>, part: Partial<PageState['where']> = {}): PageState => ({
  where: { service, page, step, frame, ...part },
  marks,
  hidden: false,
  foreign: [],
});

describe('a page and its frames', () => {
  test('are nothing before the page itself has said something', () => {
    expect(mergeFrames(new Map([[3, said('f', {})]]))).toBeNull();
  });

  test.each<[string, Record<string, MarkState>, Record<string, MarkState>, Record<string, MarkState>]>([
    ['have the marks of both', { a: 'found' }, { b: 'orphan' }, { a: 'found', b: 'orphan' }],
    ['have found what either has found', { a: 'orphan' }, { a: 'found' }, { a: 'found' }],
    ['have not lost what is only elsewhere in one', { a: 'elsewhere' }, { a: 'ambiguous' }, { a: 'ambiguous' }],
  ])('%s', (_, ofPage, ofFrame, both) => {
    const frames = new Map([
      [0, said('', ofPage)],
      [7, said('f', ofFrame)],
    ]);
    expect(mergeFrames(frames)?.marks).toEqual(both);
  });

  test('are at the step that only a frame tells of', () => {
    const frames = new Map([
      [0, said('', {}, { step: NO_STEP })],
      [7, said('f', {})],
    ]);
    expect(mergeFrames(frames)?.where).toMatchObject({ step, frame: '' });
  });

  test('leave out what a frame said of the page before', () => {
    const before = said('f', { a: 'found' }, { page: { key: 'https://portal.example/vorher', title: '' } });
    expect(
      mergeFrames(
        new Map([
          [0, said('', {})],
          [7, before],
        ]),
      )?.marks,
    ).toEqual({});
  });

  test('lead to the frame that has found a note', () => {
    const frames = new Map([
      [0, said('', { a: 'elsewhere' })],
      [7, said('f', { a: 'found' })],
    ]);
    expect([frameOf(frames, 'a'), frameOf(frames, 'b')]).toEqual([7, 0]);
  });
});
