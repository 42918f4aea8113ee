import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sampleCells, sampleText, sampleYear } from '../tests/support/fecSample.ts'
import type { Measure } from './printTable.ts'

const ENTRIES = 1_000_000

/** What reading a file cost in a process of its own. */
export interface FecCost {
  readonly milliseconds: number
  readonly megabytes: number
  readonly debit: number
}

/** A year of a million entries read by the product and by csv-parse, each in a process of its own: time, and peak memory. */
export async function fecBench(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'alliage-fec-'))
  try {
    const path = join(folder, 'entries.txt')
    await writeEntries(path)
    const ours = await costOf('product', path)
    const theirs = await costOf('csvParse', path)
    if (ours.debit !== theirs.debit) throw new Error(`${ours.debit} is not ${theirs.debit}`)
    const what = `FEC of ${ENTRIES} entries`
    const peer = 'csv-parse, summed by account'
    return [
      { what, ours: ours.milliseconds, limit: 10_000, peer, theirs: theirs.milliseconds },
      { what: `${what}, peak memory`, unit: 'MB', ours: ours.megabytes, limit: 500, peer, theirs: theirs.megabytes },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes years of made-up entries after one another, under numbers that never come back. */
async function writeEntries(path: string): Promise<void> {
  const file = createWriteStream(path)
  const year = sampleYear(2025)
  const entriesOfYear = new Set(year.map(({ journal, number }) => `${journal} ${number}`)).size
  file.write(sampleText(sampleCells([])))
  for (let round = 0; round < ENTRIES / entriesOfYear; round++) {
    const lines = year.map((line) => ({ ...line, number: `${round}-${line.number}` }))
    const text = sampleText(sampleCells(lines))
    if (!file.write(text.slice(text.indexOf('\n') + 1))) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}

async function costOf(reader: 'product' | 'csvParse', path: string): Promise<FecCost> {
  const script = fileURLToPath(new URL('fecReader.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, reader, path])
  // What the other process writes is what its last line makes.
  return JSON.parse(stdout) as FecCost
}
