import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { computed } from '../support/computed.ts'
import { aPlan, line } from '../support/planBuilder.ts'

type Row = Readonly<Record<string, string>>
type LoanChoices = NonNullable<Parameters<typeof line<'bankLoan'>>[2]>

function readTable(name: string): readonly Row[] {
  const [header, ...lines] = readFileSync(new URL(`./loans/${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
  const columns = header!.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i]!, cell])))
}

interface Loan {
  /** In euros, as every amount here but those of the schedule. */
  readonly principal: number
  readonly balloon: number
  readonly rate: number
  /** Payments a year. */
  readonly perYear: number
  readonly payments: number
  readonly gracePayments: number
  readonly choices: LoanChoices
}

const frequencies = { 12: 'monthly', 4: 'quarterly', 2: 'halfYearly', 1: 'yearly' } as const

/** The schedule of a loan that stands at the opening: one entry a payment, in cents. */
function schedule(loan: Loan) {
  const step = 12 / loan.perYear
  const frequency = frequencies[loan.perYear as keyof typeof frequencies]
  const values = {
    principal: Math.round(loan.principal * 100),
    balloon: Math.round(loan.balloon * 100),
    annualRate: loan.rate,
    duration: loan.payments * step,
    grace: loan.gracePayments * step,
  }
  const { row } = computed(
    aPlan()
      .over(Math.max(loan.payments * step, 12))
      .with(line('bankLoan', values, { origin: 'existing', frequency, ...loan.choices })),
  )
  const [opening, interest, capital, closing] = ['openingBalance', 'interestPaid', 'capital', 'closingBalance'].map(
    (code) => row(`bankLoan.${code}`),
  )
  return Array.from({ length: loan.payments }, (_, k) => {
    const month = (k + 1) * step - 1
    return {
      opening: opening![month - step + 1]!,
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
      balloon: 0,
      rate: Number(first!['annual_rate']),
      perYear: Number(first!['ppy']),
      payments: Number(first!['n']),
      gracePayments: Number(first!['grace']),
      choices: { repayment: 'constantPayment' },
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

/** How the app offers each kind of loan of the table. */
const offered: Readonly<Record<string, LoanChoices>> = {
  annuity: { repayment: 'constantPayment' },
  annuity_with_balloon: { repayment: 'balloon' },
  constant_capital: { repayment: 'constantCapital' },
  grace_interest_only_then_annuity: { repayment: 'constantPayment' },
  grace_interest_only_then_constant_capital: { repayment: 'constantCapital' },
  grace_capitalised_then_annuity: { repayment: 'constantPayment', graceKind: 'total' },
  bullet_interest_paid: { repayment: 'bullet' },
  bullet_interest_capitalised: { repayment: 'bullet', graceKind: 'total' },
}
const rateKinds: Readonly<Record<string, LoanChoices['rateKind']>> = { proportional: 'fixed', actuarial: 'effective' }

/**
 * Payments in advance (timing 1) are not offered: the first one would leave with the money that comes in, so that such a
 * loan is one of a smaller amount over one payment less, which is what is typed. The test below shows that it is the same.
 */
const inAdvance = ['L325', 'L327', 'L329', 'L331', 'L333', 'L335']

const loans = readTable('unrounded')
const inArrears = loans.filter((row) => !inAdvance.includes(row['id']!))

function loanOf(row: Row, factor = 1): Loan {
  return {
    principal: Number(row['principal']) * factor,
    balloon: Number(row['balloon']) * factor,
    rate: Number(row['annual_rate']),
    perYear: Number(row['ppy']),
    payments: Number(row['n']),
    gracePayments: Number(row['grace_periods']),
    choices: { ...offered[row['kind']!]!, rateKind: rateKinds[row['rate_convention']!]! },
  }
}

/** The columns of the table, in cents, from a schedule. */
function figuresOf(row: Row, ours: ReturnType<typeof schedule>): Readonly<Record<string, number>> {
  const middle = ours[Number(row['k_mid']) - 1]!
  const sum = (pick: (payment: (typeof ours)[number]) => number, payments = ours) =>
    payments.reduce((total, payment) => total + pick(payment), 0)
  const paid = sum(({ instalment }) => instalment)
  const firstYear = ours.slice(0, Number(row['ppy']))
  return {
    first_payment: ours[0]!.instalment,
    last_payment: ours.at(-1)!.instalment,
    interest_p1: ours[0]!.interest,
    principal_p1: ours[0]!.capital,
    interest_mid: middle.interest,
    principal_mid: middle.capital,
    balance_after_mid: middle.closing,
    total_interest: paid - ours[0]!.opening,
    total_paid: paid,
    interest_year1: sum(({ interest }) => interest, firstYear),
    principal_year1: sum(({ capital }) => capital, firstYear),
  }
}

describe('loan schedules without rounding, on which two spreadsheets agree', () => {
  it('are all offered, but for payments in advance', () => {
    expect(loans.length).toBe(177)
    expect(inArrears.filter((row) => row['timing'] !== '0')).toEqual([])
    expect(new Set(inArrears.map((row) => row['kind']))).toEqual(new Set(Object.keys(offered)))
    expect(new Set(inArrears.map((row) => row['rate_convention']))).toEqual(new Set(Object.keys(rateKinds)))
  })

  it.each(inArrears.map((row) => [row['id']!, row['kind']!, row] as const))(
    '%s (%s) agrees to a millionth once the cent is negligible',
    (_, _kind, row) => {
      const factor = 1e6
      const ours = figuresOf(row, schedule(loanOf(row, factor)))
      for (const [column, cents] of Object.entries(ours)) {
        if (row[column] === '') continue
        const expected = Number(row[column])
        const off = Math.abs(cents / 100 / factor - expected)
        expect(off, column).toBeLessThanOrEqual(Math.max(Math.abs(expected) * 1e-6, 1e-6))
      }
    },
  )

  it.each(inArrears.map((row) => [row['id']!, row['kind']!, row] as const))(
    '%s (%s) is within its rounding to the cent',
    (_, _kind, row) => {
      const payments = schedule(loanOf(row))
      const ours = figuresOf(row, payments)
      const off = (column: string) => Math.abs(ours[column]! - Number(row[column]) * 100)
      // A payment and its interest are each rounded by half a cent at most, and what is off bears interest in its turn.
      const offAfter = (count: number) => count * (1 + Number(row['period_rate'])) ** count
      expect(off('interest_p1')).toBeLessThanOrEqual(0.5 + 1e-6)
      if (payments.length > 1) expect(off('first_payment')).toBeLessThanOrEqual(1)
      expect(off('balance_after_mid')).toBeLessThanOrEqual(offAfter(Number(row['k_mid'])))
      expect(off('total_interest')).toBeLessThanOrEqual(offAfter(payments.length))
      expect(payments.at(-1)!.closing).toBe(0)
    },
  )

  it.each(loans.filter((row) => inAdvance.includes(row['id']!)).map((row) => [row['id']!, row] as const))(
    '%s, paid in advance, is a loan of what is left after its first payment, over one payment less',
    (_, row) => {
      expect(row['timing']).toBe('1')
      const loan = loanOf(row, 1e6)
      const payment = Number(row['payment'])
      const ours = schedule({ ...loan, principal: loan.principal - payment * 1e6, payments: loan.payments - 1 })
      // The table counts the first payment as number 1.
      const middle = ours[Number(row['k_mid']) - 2]!
      const isNear = (cents: number, column: string) => {
        const expected = Number(row[column])
        expect(Math.abs(cents / 1e8 - expected), column).toBeLessThanOrEqual(Math.abs(expected) * 1e-6)
      }
      isNear(ours[0]!.instalment, 'payment')
      isNear(middle.interest, 'interest_mid')
      isNear(middle.capital, 'principal_mid')
      isNear(
        ours.reduce((sum, { interest }) => sum + interest, 0),
        'total_interest',
      )
    },
  )
})
