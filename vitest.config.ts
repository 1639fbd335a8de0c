import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const ALL = globSync('tests/unit/**/*.test.{ts,tsx}', { cwd: import.meta.dirname });

/** Files whose first line asks for a document. */
const WITH_DOCUMENT = ALL.filter((file) => readFileSync(file, 'utf8').startsWith('// @vitest-environment'));

/**
 * A process for each file takes longer to start than most of them to test. Those with a document have one all the same: what one
 * has drawn the next would see.
 */
const projects = [
  { name: 'plain', isolate: false, include: ALL.filter((file) => !WITH_DOCUMENT.includes(file)) },
  { name: 'with a document', isolate: true, include: WITH_DOCUMENT },
];

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    // Machines may be busy: what is too slow is for the benches to say.
    testTimeout: 30_000,
    projects: projects.map((test) => ({ extends: true as const, test })),
  },
});
