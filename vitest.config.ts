import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A process for each file would start, and load what it tests, for longer than it tests.
    isolate: false,
    // Machines may be busy: what is too slow is for the benches to say.
    testTimeout: 30_000,
  },
});
