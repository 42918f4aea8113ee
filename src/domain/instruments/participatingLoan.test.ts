import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('a participating loan', () => {
  it('of the fiche pays 100 € of interest a month for a year, then 1 051.67 €, and 4 299.88 € of interest in all', () => {
    const { row, total } = computed(
      aPlan()
        .over(84)
        .with(line('participatingLoan', { principal: 6_000_000, duration: 72 })),
    )
    expect(row('cash.interest').slice(0, 13)).toEqual([0, ...new Array<number>(12).fill(10_000)])
    expect(row('cash.interest')[13]! + row('cash.loanRepayments')[13]!).toBe(105_167)
    expect(total('cash.interest')).toBe(429_988)
    expect(total('cash.loanRepayments')).toBe(6_000_000)
  })

  it('that stood before 2026 opens in account 1675 and moves to 1682 with what is left of it', () => {
    const { row, faults } = computed(
      aPlan()
        .starting('2025-11')
        .over(24)
        .with(
          line(
            'participatingLoan',
            { principal: 1_000_000, duration: 10, grace: 0, annualRate: 0 },
            { origin: 'existing', repayment: 'constantCapital' },
          ),
        ),
    )
    // 1 000 € a month, from the first month of the plan on.
    expect(row('ledger.1675.accountBalance').slice(0, 3)).toEqual([900_000, 800_000, 0])
    expect(row('ledger.1682.accountBalance').slice(0, 4)).toEqual([0, 0, 700_000, 600_000])
    expect(faults()).toEqual([])
  })

  it('opens in account 1682 when the plan begins in 2026', () => {
    const { row } = computed(aPlan().with(line('participatingLoan', { principal: 1_000_000 }, { origin: 'existing' })))
    expect(row('ledger.1682.accountBalance')[0]).toBe(1_000_000)
  })

  it('of France Active is compared with its amounts, terms and grace periods', () => {
    const unusual = computed(aPlan().with(line('participatingLoan', { principal: 100_000, duration: 36, grace: 6 })))
    for (const code of ['franceActiveAmount', 'franceActiveTerm', 'graceOutsideUsual'])
      expect(unusual.alerts(code), code).toHaveLength(1)
    const other = computed(
      aPlan().with(line('participatingLoan', { principal: 100_000, duration: 36, grace: 6 }, { lender: 'other' })),
    )
    for (const code of ['franceActiveAmount', 'franceActiveTerm', 'graceOutsideUsual'])
      expect(other.alerts(code), code).toEqual([])
  })
})
