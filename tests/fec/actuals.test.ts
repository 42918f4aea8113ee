import { describe, expect, it } from 'vitest'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { actualRows } from '../../src/exchange/fec/actuals/actualRows.ts'
import { actualsOfFile } from '../../src/exchange/fec/actuals/actualsOfFile.ts'
import { accountChoices, rememberAccounts } from '../../src/exchange/fec/actuals/accountMemory.ts'
import { readFec } from '../../src/exchange/fec/readFec.ts'
import { inPieces, sampleFile, sampleYear } from '../support/fecSample.ts'
import { aPlan, line } from '../support/planBuilder.ts'

const entries = sampleYear(2026)
const result = await readFec(inPieces(sampleFile(entries)))
if (!result.ok) throw new Error(result.refusal.code)
const { reading } = result

const plan = aPlan()
  .over(24)
  .with(
    line('operatingGrant', { amount: 1_000_000, status: 3 }, {}, { id: 'region', name: 'Subvention de la Région' }),
    line('operatingGrant', { amount: 500_000, status: 3 }, {}, { id: 'state', name: 'FDVA, État' }),
    line('sales', { amount: 1_000_000 }, {}, { id: 'workshops', name: 'Ateliers' }),
    line('runningCost', { amount: 1_000_000 }, { nature: 'rent' }, { id: 'rent', name: 'Loyer' }),
  )
  .build()
const { compiled } = createLiveModel(plan)
const rows = actualRows(reading.accounts, plan, compiled)
const guessOf = (account: string) => rows.find((row) => row.account.number === account)?.guess

/** What the entries of a month move on an account, less those that open the year: debit less credit, in cents. */
const moved = (account: string, month: number) =>
  entries
    .filter((each) => each.account === account && Math.floor(each.day / 100) % 100 === month)
    .reduce((sum, { debit, credit }) => sum + debit - credit, 0)

describe('an accounting file beside a plan', () => {
  it('gives each account to the line that its number and its words point to, and leaves what nothing is near', () => {
    expect(guessOf('741100')).toBe('region')
    expect(guessOf('741200')).toBe('state')
    expect(guessOf('706000')).toBe('workshops')
    expect(guessOf('613200')).toBe('rent')
    expect(guessOf('641100')).toBeNull()
    expect(rows.every(({ account }) => /^[67]/.test(account.number))).toBe(true)
  })

  it('makes actuals by month on the side of each line, zero where nothing was booked, and follows the bank', () => {
    const actuals = actualsOfFile(plan, compiled, {
      name: '123456789FEC20261231.txt',
      reading,
      rows,
      lineOf: ({ guess }) => guess,
    })
    for (let month = 1; month <= 12; month++) {
      expect(actuals.lines['rent']![month - 1] ?? 0).toBe(moved('613200', month))
      expect(actuals.lines['region']![month - 1] ?? 0).toBe(-moved('741100', month) + 0)
    }
    const bank = entries.filter(({ account }) => account === '512000')
    expect(actuals.cash.at(-1)).toBe(bank.reduce((sum, { debit, credit }) => sum + debit - credit, 0))
    expect(actuals).toMatchObject({
      from: plan.timeline.start,
      until: plan.timeline.start + 11,
      source: '123456789FEC20261231.txt',
    })
  })

  it('remembers what was chosen, as long as the line is there', () => {
    const text = rememberAccounts(rows, ({ account }) => (account.number === '641100' ? 'rent' : null))
    expect(accountChoices(text, plan).get('641100')).toBe('rent')
    expect(accountChoices(text, plan).get('706000')).toBeNull()
    expect(accountChoices(text, { ...plan, lines: [] }).has('641100')).toBe(false)
    for (const wrong of [null, '', '{', '[1]']) expect(accountChoices(wrong, plan).size).toBe(0)
  })
})
