import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GovukKit, startGovukKit } from '@/tests/portal/govuk-kit.ts';

let kit: GovukKit;

beforeAll(async () => {
  kit = await startGovukKit();
}, 90_000);

afterAll(() => kit.close());

it('walks from the start page to the confirmation, with the answers in between', async () => {
  let cookie = '';
  const open = async (path: string, form?: Record<string, string>): Promise<string> => {
    const body = form && { method: 'POST', body: new URLSearchParams(form) };
    const response = await fetch(kit.origin + path, { ...body, headers: { cookie }, redirect: 'manual' });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const location = response.headers.get('location');
    return location === null ? response.text() : open(location);
  };
  expect(await open('/')).toMatch(/<h1[^>]*>Apply for a resident parking permit<\/h1>/);
  expect(await open('/vehicle')).toMatch(/<h1[^>]*>\s*Which vehicle is the permit for\?\s*<\/h1>/);
  expect(await open('/vehicle-answer', { vehicle: 'none' })).toContain('You do not need a permit');
  expect(await open('/vehicle-answer', { vehicle: 'company' })).toMatch(/<h1[^>]*>Your details<\/h1>/);
  const details = { fullName: 'Kim Muster', registration: 'MU KM 7' };
  const answers = await open('/check-answers', details);
  for (const answer of ['company', ...Object.values(details)])
    expect(answers).toMatch(new RegExp(`>\\s*${answer}\\s*<`));
  expect(await open('/confirmation', {})).toContain('Application complete');
}, 30_000);

it('has the sheets and scripts that its pages name', async () => {
  const page = await (await fetch(kit.origin)).text();
  const names = [...page.matchAll(/<(?:link|script)[^>]* (?:href|src)="(\/[^"]+)"/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) expect((await fetch(kit.origin + name)).status, name).toBe(200);
}, 30_000);
