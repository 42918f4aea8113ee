// npm test: runs every check in order, all of them even when one fails, and ends with the number of tests.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './build.mjs'
import { missingTools } from './testTools.mjs'

const reports = mkdtempSync(join(tmpdir(), 'alliage-reports-'))
const unitReport = join(reports, 'unit.json')
const windowReport = join(reports, 'window.json')

/** The longest a step may take, in milliseconds: one that hangs must not hold the others. */
const stepTimeout = 14 * 60_000

const readReport = (path) => JSON.parse(readFileSync(path, 'utf8'))

function unitCounts() {
  const { numPassedTests, numFailedTests, numPendingTests } = readReport(unitReport)
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
}

function windowCounts() {
  const { expected, unexpected, flaky, skipped } = readReport(windowReport).stats
  return { passed: expected + flaky, failed: unexpected, skipped }
}

const steps = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'build', command: ['electron-vite', 'build', '--logLevel', 'warn'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    counts: unitCounts,
  },
  {
    name: 'window tests',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: windowReport },
    counts: windowCounts,
  },
  { name: 'package', command: ['node', 'scripts/pack-check.mjs'] },
]

/** The tests of a step; a step that failed counts at least one failure, even when it left no report. */
function count(step, succeeded) {
  try {
    const counts = step.counts?.() ?? { passed: succeeded ? 1 : 0, failed: 0, skipped: 0 }
    return succeeded ? counts : { ...counts, failed: Math.max(counts.failed, 1) }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function run(step) {
  console.log(`\n> ${step.name}`)
  const startedAt = Date.now()
  const [program, ...args] = step.command
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    timeout: stepTimeout,
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
      ...step.env,
    },
  })
  const succeeded = status === 0
  return { name: step.name, succeeded, seconds: (Date.now() - startedAt) / 1000, ...count(step, succeeded) }
}

function describe({ name, succeeded, seconds, passed, failed, skipped }) {
  const detail = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return `  ${succeeded ? 'ok    ' : 'FAILED'}  ${name.padEnd(14)}${seconds.toFixed(1).padStart(7)} s   ${detail}`
}

function end(passed, failed) {
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

const missing = missingTools()
for (const name of missing) console.error(`Missing for the tests: ${name}`)
if (missing.length > 0) end(0, missing.length)

const results = steps.map(run)
rmSync(reports, { recursive: true, force: true })
const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
console.log(`\nSummary\n${results.map(describe).join('\n')}`)
end(total('passed'), total('failed'))
