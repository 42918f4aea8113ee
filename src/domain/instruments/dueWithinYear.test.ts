import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

type Loan = Parameters<typeof line<'bankLoan'>>
type Choices = NonNullable<Loan[2]>

const MONTHS = 96

/** How far the part due within a year is from the capital of the twelve months that follow, and it after the horizon of a shorter plan. */
function compared(values: Loan[1], choices: Choices) {
  const terms = { principal: 5_000_003, drawMonth: '2026-03', duration: 60, ...values }
  const due = (months: number) =>
    computed(
      aPlan()
        .over(months)
        .with(line('bankLoan', terms, choices)),
    ).row('bankLoan.dueWithinYear')
  const { row } = computed(
    aPlan()
      .over(MONTHS)
      .with(line('bankLoan', terms, choices)),
  )
  const [capital, closing] = [row('bankLoan.capital'), row('bankLoan.closingBalance')]
  const follows = closing.map((balance, t) =>
    Math.min(
      balance,
      capital.slice(t + 1, t + 13).reduce((sum, amount) => sum + amount, 0),
    ),
  )
  const shown = due(MONTHS)
  return {
    off: Math.max(...shown.map((amount, t) => Math.abs(amount - follows[t]!))),
    shown,
    closing,
    /** The same figures in a plan that ends while the loan runs. */
    sameWhenCut: due(20).every((amount, t) => amount === shown[t]),
  }
}

const exact: readonly (readonly [string, Loan[1], Choices])[] = [
  ['constant capital', {}, { repayment: 'constantCapital' }],
  ['constant capital each quarter after grace', { grace: 9 }, { repayment: 'constantCapital', frequency: 'quarterly' }],
  ['constant capital after more than a year of grace', { grace: 17 }, { repayment: 'constantCapital' }],
  ['constant capital each half year', {}, { repayment: 'constantCapital', frequency: 'halfYearly' }],
  [
    'constant capital each year over a broken term',
    { duration: 62 },
    { repayment: 'constantCapital', frequency: 'yearly' },
  ],
  ['a bullet', {}, { repayment: 'bullet', frequency: 'yearly' }],
]

describe('the part of a loan that is due within a year', () => {
  it.each(exact)('of %s is the capital of the next twelve months, to the cent', (_, values, choices) => {
    const { off, sameWhenCut } = compared(values, choices)
    expect(off).toBe(0)
    expect(sameWhenCut).toBe(true)
  })

  const rounded: readonly (readonly [string, Loan[1], Choices])[] = [
    ['equal payments', {}, { repayment: 'constantPayment' }],
    ['equal payments without interest', { annualRate: 0 }, { repayment: 'constantPayment' }],
    ['equal payments each quarter', { grace: 6 }, { repayment: 'constantPayment', frequency: 'quarterly' }],
    ['equal payments after two years of grace', { grace: 24 }, { repayment: 'constantPayment' }],
    ['a balloon', { balloon: 2_000_000 }, { repayment: 'balloon' }],
    ['an effective rate', { annualRate: 0.07 }, { repayment: 'constantPayment', rateKind: 'effective' }],
    ['total deferral', { grace: 12 }, { repayment: 'constantPayment', graceKind: 'total' }],
    ['total deferral of constant capital', { grace: 12 }, { repayment: 'constantCapital', graceKind: 'total' }],
  ]
  it.each(rounded)('of %s is that capital within the rounding of twelve payments', (_, values, choices) => {
    const { off, sameWhenCut } = compared(values, choices)
    expect(off).toBeLessThanOrEqual(12)
    expect(sameWhenCut).toBe(true)
  })

  it('of payments that are computed again is that capital within half a cent a payment', () => {
    const stepped = { repayment: 'constantPayment', rateKind: 'byYear' } as const
    expect(compared({ annualRateByYear: 0.045 }, stepped).off).toBeLessThanOrEqual(30)
    const lowered = { earlyRepayment: 'lower' } as const
    const early = { earlyMonth: '2027-05', earlyAmount: 2_000_000 }
    // Before an early repayment the loan owes what its contract says, so the months after it are compared.
    for (const repayment of ['constantPayment', 'constantCapital', 'balloon'] as const) {
      const values = { ...early, balloon: repayment === 'balloon' ? 1_000_000 : 0, drawMonth: '2026-01' }
      const { shown, closing } = compared(values, { ...lowered, repayment })
      const terms = { ...values, principal: closing[16]!, drawMonth: '2027-05', duration: 44 }
      const fresh = compared(terms, { repayment }).shown
      const off = shown.slice(16).map((amount, t) => Math.abs(amount - fresh[t + 16]!))
      expect(Math.max(...off), repayment).toBeLessThanOrEqual(30)
    }
  })

  it('of a typed schedule is what is typed for the next twelve months, and all of it when its term is near', () => {
    const typed = Array.from({ length: 60 }, (_, t) => (t % 5 === 4 ? 100_000 : 0))
    const { shown, closing, off } = compared({ capitalByMonth: typed, duration: 50 }, { repayment: 'irregular' })
    expect(off).toBe(0)
    expect(shown[40]).toBe(closing[40])
  })

  it('stands on a debt without interest too', () => {
    const { row } = computed(
      aPlan().with(
        line(
          'apportAvecDroitDeReprise',
          { principal: 1_000_001, drawMonth: '2026-01', duration: 36 },
          { takingBack: 'yearlyParts' },
        ),
      ),
    )
    const due = row('apportAvecDroitDeReprise.dueWithinYear')
    expect([due[0], due[12], due[24]]).toEqual([333_334, 333_334, 333_333])
  })
})
