import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'electron/**/*.test.ts', 'tests/**/*.test.ts'],
    server: { deps: { external: [/\/tests\/host\//, /\/out\//] } },
  },
})
