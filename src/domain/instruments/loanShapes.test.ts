import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

type Loan = Parameters<typeof line<'bankLoan'>>

/** The rows of one bank loan of 12 000 € at 6 % over twelve months, drawn in January of a two-year plan. */
function loan(values: Loan[1], choices: Loan[2]) {
  const terms = { principal: 1_200_000, drawMonth: '2026-01', annualRate: 0.06, duration: 12, ...values }
  const { row, faults } = computed(
    aPlan()
      .over(24)
      .with(line('bankLoan', terms, choices)),
  )
  const of = (code: string) => row(`bankLoan.${code}`)
  return {
    of,
    paid: (code: string) => of(code).filter((amount) => amount !== 0),
    sum: (code: string) => of(code).reduce((total, amount) => total + amount, 0),
    cash: (category: string) => row(`cash.${category}`),
    account: (number: string) => row(`ledger.${number}.accountBalance`),
    faults,
  }
}

describe('a loan', () => {
  it('with a balloon repays the rest by equal payments, and the balloon with the last one', () => {
    const { of, paid, faults } = loan({ balloon: 600_000 }, { repayment: 'balloon' })
    // 6 000 € over 12 payments at 0.5 %: 516.40 €, and 30 € a month for the 6 000 € that wait.
    const instalments = of('capital').map((capital, t) => capital + of('interestPaid')[t]!)
    expect(instalments.slice(1, 12)).toEqual(Array.from({ length: 11 }, () => 54_640))
    expect(paid('capital').at(-1)).toBeGreaterThan(600_000)
    expect(of('closingBalance')[12]).toBe(0)
    expect(faults()).toEqual([])
  })

  it('by a typed schedule repays what is typed month by month, and what is left at its term', () => {
    const typed = [500, 0, 200_000, 0, 300_000, 0, 0, 0, 0, 0, 0, 0, 0, 900]
    const { of, faults } = loan({ capitalByMonth: typed }, { repayment: 'irregular', frequency: 'quarterly' })
    expect(of('capital').slice(0, 14)).toEqual([0, 0, 200_000, 0, 300_000, 0, 0, 0, 0, 0, 0, 0, 700_000, 0])
    // Interest of the first quarter: a month on 12 000 €, one on 12 000 €, one on 10 000 €.
    expect(of('interestPaid').slice(0, 5)).toEqual([0, 0, 0, 17_000, 0])
    expect(faults()).toEqual([])
  })

  it('paid each half year counts six months of interest in each payment', () => {
    const { of } = loan({}, { repayment: 'constantCapital', frequency: 'halfYearly' })
    expect(of('capital').flatMap((capital, t) => (capital ? [[t, capital, of('interestPaid')[t]]] : []))).toEqual([
      [6, 600_000, 36_000],
      [12, 600_000, 18_000],
    ])
  })

  it('whose interest joins the capital pays nothing during its grace period, then repays both', () => {
    const { of, sum, account, faults } = loan(
      { grace: 6, duration: 18 },
      { repayment: 'constantCapital', frequency: 'quarterly', graceKind: 'total' },
    )
    // 180 € then 182.70 € join the capital; 12 362.70 € are repaid in four parts of 3 090.68 €, but for the last.
    expect(of('interestCapitalised').slice(0, 8)).toEqual([0, 0, 0, 18_000, 0, 0, 18_270, 0])
    expect(of('interestPaid').slice(0, 10)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 18_544])
    expect(of('capital').filter((capital) => capital > 0)).toEqual([309_068, 309_068, 309_068, 309_066])
    expect(sum('capital')).toBe(1_200_000 + sum('interestCapitalised'))
    expect(account('164')[6]).toBe(1_236_270)
    expect(account('1648')[6]).toBe(0)
    expect(faults()).toEqual([])
  })

  it('with total deferral up to its term pays all its interest with its capital', () => {
    const { of, faults } = loan({}, { repayment: 'bullet', frequency: 'yearly', graceKind: 'total' })
    expect(of('capital')[12]! + of('interestPaid')[12]!).toBe(1_272_000)
    const two = loan({ duration: 23 }, { repayment: 'bullet', frequency: 'yearly', graceKind: 'total' })
    expect(two.of('interestCapitalised')[12]).toBe(72_000)
    expect(two.of('capital')[23]).toBe(1_272_000)
    expect([...faults(), ...two.faults()]).toEqual([])
  })

  it('with days before its first period owes their interest from the drawdown and pays it with the first payment', () => {
    const plain = loan({}, { repayment: 'constantPayment' })
    const { of, faults } = loan({ stubDays: 20 }, { repayment: 'constantPayment' })
    // 12 000 € × 6 % × 20 / 365 = 39.45 €.
    expect(of('interestOwed')[0]).toBe(3_945)
    expect(of('interestPaid')[1]).toBe(6_000 + 3_945)
    expect(of('capital')).toEqual(plain.of('capital'))
    expect(faults()).toEqual([])
  })

  it('whose rate changes with the year computes its payments again from what is left', () => {
    const { of, faults } = loan(
      { drawMonth: '2026-06', annualRateByYear: [0.06, 0.12] },
      { repayment: 'constantPayment', rateKind: 'byYear' },
    )
    const instalments = of('capital').map((capital, t) => capital + of('interestPaid')[t]!)
    // 12 000 € over 12 payments at 0.5 %: 1 032.80 €; six payments later 6 089.76 € are left, over 6 payments at 1 %: 1 050.78 €.
    expect(instalments.slice(6, 12)).toEqual(Array.from({ length: 6 }, () => 103_280))
    expect(of('closingBalance')[11]).toBe(608_976)
    expect(instalments.slice(12, 17)).toEqual(Array.from({ length: 5 }, () => 105_078))
    expect(of('interestPaid')[12]).toBe(6_090)
    expect(of('closingBalance')[17]).toBe(0)
    expect(faults()).toEqual([])
  })

  it('whose rate changes but is the same every year pays as one with a fixed rate, within a cent', () => {
    const choices = { repayment: 'constantPayment', frequency: 'quarterly' } as const
    const values = { duration: 20, drawMonth: '2026-02', grace: 3 }
    const fixed = loan(values, choices).of('capital')
    const stepped = loan({ ...values, annualRateByYear: 0.06 }, { ...choices, rateKind: 'byYear' }).of('capital')
    expect(stepped).toEqual(fixed)
  })

  it('with an effective rate bears it exactly over a year', () => {
    const { of, faults } = loan({}, { repayment: 'bullet', frequency: 'yearly', rateKind: 'effective' })
    expect(of('interestPaid')[12]).toBe(72_000)
    // The first month: 12 000 € × (1.06 ^ (1/12) − 1).
    expect(of('interest')[1]).toBe(5_841)
    expect(faults()).toEqual([])
  })

  it('pays its insurance with each payment, on its amount or on what is left, as long as something is owed', () => {
    const values = { insuranceRate: 0.012, grace: 0 }
    const onPrincipal = loan(values, { repayment: 'constantCapital', frequency: 'quarterly', insurance: 'onPrincipal' })
    expect(onPrincipal.paid('insurance')).toEqual([3_600, 3_600, 3_600, 3_600])
    const onBalance = loan(values, { repayment: 'constantCapital', frequency: 'quarterly', insurance: 'onBalance' })
    expect(onBalance.paid('insurance')).toEqual([3_600, 2_700, 1_800, 900])
    expect(onBalance.cash('suppliers')[3]).toBe(3_600)
    expect([...onPrincipal.faults(), ...onBalance.faults()]).toEqual([])
  })
})

describe('an early repayment', () => {
  const early = { earlyMonth: '2026-07', earlyAmount: 300_000, earlyFeeRate: 0.02 }

  it('that shortens a loan keeps its payments and ends it sooner', () => {
    const { of, paid, sum, faults } = loan(early, { repayment: 'constantCapital', earlyRepayment: 'shorten' })
    // 1 000 € a month from February; 3 000 € more in July after the sixth part: three parts are left of six.
    expect(paid('capital')).toEqual(Array.from({ length: 9 }, () => 100_000))
    expect(of('earlyCapital')[6]).toBe(300_000)
    expect(of('earlyFee')[6]).toBe(6_000)
    expect(of('closingBalance')[9]).toBe(0)
    expect(sum('capital') + sum('earlyCapital')).toBe(1_200_000)
    expect(faults()).toEqual([])
  })

  it('that lowers payments keeps the term', () => {
    const { of, faults } = loan(early, { repayment: 'constantCapital', earlyRepayment: 'lower' })
    expect(of('capital').slice(1, 13)).toEqual([
      ...Array.from({ length: 6 }, () => 100_000),
      ...Array.from({ length: 6 }, () => 50_000),
    ])
    expect(faults()).toEqual([])
  })

  it('of a loan with equal payments computes them again from what is left', () => {
    const { of } = loan(early, { repayment: 'constantPayment', earlyRepayment: 'lower' })
    const instalments = of('capital').map((capital, t) => capital + of('interestPaid')[t]!)
    expect(instalments.slice(1, 7)).toEqual(Array.from({ length: 6 }, () => 103_280))
    // 6 089.76 € less 3 000 € over six payments at 0.5 %: 524.01 €.
    expect(of('closingBalance')[6]).toBe(608_976 - 300_000)
    expect(instalments.slice(7, 12)).toEqual(Array.from({ length: 5 }, () => 52_401))
    expect(of('closingBalance')[12]).toBe(0)
  })

  it('between two payments leaves the interest that has run to the next one', () => {
    const { of } = loan(
      { ...early, earlyMonth: '2026-03' },
      { repayment: 'bullet', frequency: 'quarterly', earlyRepayment: 'shorten' },
    )
    // Two months on 12 000 €, one on 9 000 €.
    expect(of('interestPaid')[3]).toBe(16_500)
    expect(of('capital')[12]).toBe(900_000)
  })

  it('of more than what is left takes what is left', () => {
    const { of, sum } = loan(
      { ...early, earlyAmount: 5_000_000 },
      { repayment: 'constantPayment', earlyRepayment: 'lower', insurance: 'onPrincipal' },
    )
    expect(of('earlyCapital')[6]).toBe(608_976)
    expect(sum('capital') + sum('earlyCapital')).toBe(1_200_000)
    expect(of('insurance').slice(7)).toEqual(
      of('insurance')
        .slice(7)
        .map(() => 0),
    )
  })
})
