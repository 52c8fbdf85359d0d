import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Recognition reads whole pages; everything else takes milliseconds.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
