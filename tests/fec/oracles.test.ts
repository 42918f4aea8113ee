import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { balanceOf, classBalances } from '../../src/exchange/fec/fecReading.ts'
import type { FecReading } from '../../src/exchange/fec/fecReading.ts'
import { isWarning } from '../../src/exchange/fec/oddities.ts'
import { readFec } from '../../src/exchange/fec/readFec.ts'
import { readSeed } from '../../src/exchange/fec/seed/readSeed.ts'

/** Real accounting files belong to others: they are read where they are, and passed over where they are not. */
const folder = process.env['ALLIAGE_FEC'] ?? resolve(import.meta.dirname, '../../../shared/oracles/fec')
const isThere = existsSync(join(folder, 'variants/expected.json'))

const totals = z.object({
  lines: z.number(),
  entries: z.number(),
  total_debit: z.string(),
  total_credit: z.string(),
  class_debit_minus_credit: z.record(z.string(), z.string()),
  date_min: z.string(),
  date_max: z.string(),
})
const expectedSchema = z.object({
  files: z.record(
    z.string(),
    totals.partial().extend({ accept: z.union([z.boolean(), z.literal('warn')]), error: z.string().optional() }),
  ),
})

const readFile = (name: string) => readFec(createReadStream(join(folder, name)))

async function readingOf(name: string): Promise<FecReading> {
  const result = await readFile(name)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.reading
}

const euros = (cents: number) => (cents / 100).toFixed(2)

describe.skipIf(!isThere)(`real accounting files (passed over where ${folder} is absent)`, () => {
  const expected = isThere
    ? expectedSchema.parse(JSON.parse(readFileSync(join(folder, 'variants/expected.json'), 'utf8'))).files
    : {}

  test.each(Object.entries(expected))('%s', async (name, { accept, error, ...figures }) => {
    const result = await readFile(`variants/${name}`)
    expect(result.ok).toBe(accept !== false)
    if (!result.ok) {
      const reasons = { missingColumn: 'missing column CompteNum', noEntry: 'no entry', notText: 'not a text file' }
      expect(new Map(Object.entries(reasons)).get(result.refusal.code)).toBe(error)
      return
    }
    const { reading } = result
    expect(reading.oddities.some(isWarning)).toBe(accept === 'warn')
    const row = /^row (\d+)/.exec(error ?? '')?.[1]
    if (row !== undefined) {
      const places = reading.oddities.filter(({ code }) => code.startsWith('bad')).flatMap((oddity) => oddity.places)
      expect(places.map(({ line }) => line)).toEqual([Number(row)])
    }
    if (error?.startsWith('entry AC/37')) {
      const entry = reading.oddities.find(({ code }) => code === 'unbalancedEntry')
      expect(entry?.places).toMatchObject([{ text: 'AC 37', amount: -1 }])
    }
    if (figures.lines === undefined) return
    expect({
      lines: reading.lines,
      entries: reading.entries,
      total_debit: euros(reading.debit),
      total_credit: euros(reading.credit),
      class_debit_minus_credit: Object.fromEntries(
        [...classBalances(reading.accounts)].map(([one, cents]) => [one, euros(cents)]),
      ),
      date_min: String(reading.firstDay),
      date_max: String(reading.lastDay),
    }).toEqual(totals.parse(figures))
  })

  test('a whole year balances, and its result is that of its classes 6 and 7', async () => {
    for (const name of [
      'balancoire_123456789FEC20210331.csv',
      'neolegal_0000000001FEC20220831.txt',
      'neolegal_111111111FEC20221231.TXT',
    ]) {
      const reading = await readingOf(name)
      expect(reading.debit, name).toBe(reading.credit)
      expect(reading.oddities.filter(isWarning), name).toEqual([])
      expect(reading.openingBy, name).toBe('journal')
      const classes = classBalances(reading.accounts)
      const opening = readSeed([reading], 'scic')!.opening
      expect(opening.result, name).toBe(-(classes.get('6') ?? 0) - (classes.get('7') ?? 0))
      const posts = opening.posts.reduce((sum, { balance }) => sum + balance, 0)
      const left = opening.unplaced.reduce((sum, { balance }) => sum + balance, 0)
      expect(posts + left, name).toBe(opening.retained)
    }
  })

  test('the year is read from the entries, not from the name of the file', async () => {
    const reading = await readingOf('neolegal_111111111FEC20221231.TXT')
    expect([reading.firstDay, reading.lastDay]).toEqual([20230101, 20230731])
  })

  test('balances are those of the tax return that was made from the file, to the euro', async () => {
    const lines = readFileSync(join(folder, 'neolegal_0000000001FEC20220831-expected.csv'), 'utf8').split(/\r?\n/)
    const declared = new Map(lines.map((line) => line.split(',').map((cell) => cell.trim()) as [string, string]))
    const { accounts } = await readingOf('neolegal_0000000001FEC20220831.txt')
    // Boxes of forms 2050 to 2053 whose accounts are a plain beginning of a number: gross assets, own funds, debts, costs.
    const boxes = {
      AJ: ['214'],
      AL: ['215'],
      AN: ['247'],
      AQ: ['218'],
      AS: ['231'],
      AU: ['261'],
      BA: ['409'],
      BG: ['507'],
      BN: ['486'],
      BS: ['28'],
      CA: ['101'],
      CC: ['104'],
      CO: ['164', '168'],
      EX: ['641'],
      EZ: ['681'],
      EL: ['740'],
      EN: ['791'],
      FG: ['661'],
    }
    const found = Object.entries(boxes).map(([box, starts]) => {
      const cents = accounts
        .filter(({ number }) => starts.some((start) => number.startsWith(start)))
        .reduce((sum, account) => sum + balanceOf(account), 0)
      return [box, Math.floor(Math.abs(cents) / 100)]
    })
    expect(found).toEqual(Object.keys(boxes).map((box) => [box, Number(declared.get(box))]))
  })
})
