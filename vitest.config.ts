import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Most of the long files wait: for a browser, a receiver, another process.
    maxWorkers: 2,
    // Recognition reads whole pages; everything else takes milliseconds.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
