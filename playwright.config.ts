import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  forbidOnly: process.env['CI'] !== undefined,
  use: { locale: 'fr-FR', trace: 'retain-on-failure' },
})
