import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { RepaymentProfile } from '../../src/domain/instruments/debtTerm.ts'
import { computed } from '../support/computed.ts'
import { aPlan, line } from '../support/planBuilder.ts'

type Row = Readonly<Record<string, string>>

function readTable(name: string): readonly Row[] {
  const [header, ...lines] = readFileSync(new URL(`./loans/${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
  const columns = header!.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i]!, cell])))
}

interface Loan {
  readonly principal: number
  readonly rate: number
  /** Payments a year. */
  readonly perYear: number
  readonly payments: number
  readonly gracePayments: number
  readonly repayment: RepaymentProfile
}

/** The schedule of a loan that stands at the opening of a ten-year plan: one entry a payment, in cents. */
function schedule(loan: Loan) {
  const step = 12 / loan.perYear
  const frequency = step === 1 ? 'monthly' : step === 3 ? 'quarterly' : 'yearly'
  const values = {
    principal: Math.round(loan.principal * 100),
    annualRate: loan.rate,
    duration: loan.payments * step,
    grace: loan.gracePayments * step,
  }
  const choices = { origin: 'existing', repayment: loan.repayment, frequency } as const
  const { row: rowOf } = computed(
    aPlan()
      .over(120)
      .with(line('bankLoan', values, choices)),
  )
  const [opening, interest, capital, closing] = ['openingBalance', 'interestPaid', 'capital', 'closingBalance'].map(
    (code) => rowOf(`bankLoan.${code}`),
  )
  const count = Math.min(loan.payments, 120 / step)
  return Array.from({ length: count }, (_, k) => {
    const month = (k + 1) * step - 1
    return {
      opening: opening![month]!,
      interest: interest![month]!,
      capital: capital![month]!,
      instalment: interest![month]! + capital![month]!,
      closing: closing![month]!,
    }
  })
}

describe('loan schedules rounded to the cent, computed by another program', () => {
  const rows = readTable('rounded')
  it.each([...new Set(rows.map((row) => row['id']!))])('%s agrees in every payment, to the cent', (id) => {
    const expected = rows.filter((row) => row['id'] === id)
    const [first] = expected
    const ours = schedule({
      principal: Number(first!['principal']),
      rate: Number(first!['annual_rate']),
      perYear: Number(first!['ppy']),
      payments: Number(first!['n']),
      gracePayments: Number(first!['grace']),
      repayment: 'constantPayment',
    })
    const cents = (row: Row, column: string) => Math.round(Number(row[column]) * 100)
    expect(ours).toEqual(
      expected.map((row) => ({
        opening: cents(row, 'opening'),
        interest: cents(row, 'interest'),
        capital: cents(row, 'capital'),
        instalment: cents(row, 'instalment'),
        closing: cents(row, 'closing'),
      })),
    )
  })
})

/** The profiles that the app offers, by the name that the table gives them. */
const offered: Readonly<Record<string, RepaymentProfile>> = {
  annuity: 'constantPayment',
  constant_capital: 'constantCapital',
  grace_interest_only_then_annuity: 'constantPayment',
  grace_interest_only_then_constant_capital: 'constantCapital',
  bullet_interest_paid: 'bullet',
}

describe('loan schedules without rounding, on which two spreadsheets agree', () => {
  const loans = readTable('unrounded').filter(
    (row) => row['kind']! in offered && row['rate_convention'] === 'proportional' && row['timing'] === '0',
  )

  it('cover every profile that the app offers', () => {
    expect(new Set(loans.map((row) => offered[row['kind']!]))).toEqual(new Set(Object.values(offered)))
    expect(loans.length).toBeGreaterThan(120)
  })

  it.each(loans.map((row) => [row['id']!, row['kind']!, row] as const))(
    '%s (%s) is within its rounding',
    (_, kind, row) => {
      const figure = (column: string) => Number(row[column]) * 100
      const ours = schedule({
        principal: Number(row['principal']),
        rate: Number(row['annual_rate']),
        perYear: Number(row['ppy']),
        payments: Number(row['n']),
        gracePayments: Number(row['grace_periods']),
        repayment: offered[kind]!,
      })
      // A payment and its interest are each rounded by half a cent at most, and what is off bears interest in its turn.
      const offAfter = (payments: number) => payments * (1 + Number(row['period_rate'])) ** payments
      const first = ours[0]!
      expect(Math.abs(first.interest - figure('interest_p1'))).toBeLessThanOrEqual(0.5 + 1e-6)
      expect(Math.abs(first.instalment - figure('first_payment'))).toBeLessThanOrEqual(1)
      const middle = Number(row['k_mid'])
      const atMiddle = ours[middle - 1]
      if (atMiddle)
        expect(Math.abs(atMiddle.closing - figure('balance_after_mid'))).toBeLessThanOrEqual(offAfter(middle))
      if (ours.length < Number(row['n'])) return
      const total = ours.reduce((sum, payment) => sum + payment.interest, 0)
      expect(Math.abs(total - figure('total_interest'))).toBeLessThanOrEqual(offAfter(ours.length))
      expect(ours.at(-1)!.closing).toBe(0)
    },
  )
})
