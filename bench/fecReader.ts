import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { readFec } from '../src/exchange/fec/readFec.ts'
import type { FecCost } from './fecBench.ts'

/** Reads a file in one way, alone in its process, and writes what that cost. */
const [reader, path = ''] = process.argv.slice(2)
const start = performance.now()
const debit = reader === 'product' ? await readByProduct() : await readByCsvParse()
const cost: FecCost = {
  milliseconds: performance.now() - start,
  megabytes: process.resourceUsage().maxRSS / 1024,
  debit,
}
process.stdout.write(JSON.stringify(cost))

async function readByProduct(): Promise<number> {
  const result = await readFec(createReadStream(path, { highWaterMark: 1 << 18 }))
  if (!result.ok) throw new Error(result.refusal.code)
  return result.reading.debit
}

/** What one would write in an afternoon: every column parsed, debit and credit summed by account. */
async function readByCsvParse(): Promise<number> {
  const sums = new Map<string, number>()
  let total = 0
  const rows = createReadStream(path).pipe(parse({ delimiter: '\t', from_line: 2, quote: null }))
  for await (const row of rows as AsyncIterable<readonly string[]>) {
    const cents = Math.round(Number(row[11]?.replace(',', '.')) * 100)
    const account = row[4] ?? ''
    total += cents
    sums.set(account, (sums.get(account) ?? 0) + cents - Math.round(Number(row[12]?.replace(',', '.')) * 100))
  }
  return total
}
