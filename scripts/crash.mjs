// npm run test:crash: kills windows and their process 200 times while plans are edited; the usual tests do it 20 times.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, isStale, root } from './build.mjs'

if (isStale() && !build()) process.exit(1)
const command = [join(root, 'node_modules/@playwright/test/cli.js'), 'test', 'tests/e2e/crash.spec.ts']
const { status } = spawnSync(process.execPath, command, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ALLIAGE_CRASH_ROUNDS: '50' },
})
process.exit(status ?? 1)
