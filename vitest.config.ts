import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The membership test holds a 600 MB dictionary: files run in processes of their own, two at a time.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
  },
})
