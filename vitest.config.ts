import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'electron/**/*.test.ts', 'tests/**/*.test.ts'],
    // Files share the modules of their thread: reading them anew for each file took longer than the tests.
    pool: 'threads',
    // Nothing is timed: this only ends a test that hangs.
    testTimeout: 60_000,
    isolate: false,
    server: { deps: { external: [/\/tests\/host\//, /\/out\//] } },
  },
})
