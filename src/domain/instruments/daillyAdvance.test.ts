import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

/** A grant of 40 000 € notified in January and paid at once after some months, with an advance of 80 % in February. */
function advanced(balanceDelay: number, grant: { readonly status?: number } = {}, drawMonth = '2026-02') {
  return computed(
    aPlan().with(
      line(
        'operatingGrant',
        { amount: [4_000_000], status: 3, profileMonth: 1, balanceDelay, ...grant },
        { payment: 'single' },
      ),
      line('daillyAdvance', { drawMonth, annualRate: 0.05 }, {}, { links: { grant: 'operatingGrant' } }),
    ),
  )
}

describe('a Dailly advance', () => {
  it('leaves the grant owed to the structure until it is paid, and the bank is paid first', () => {
    const { row, faults } = advanced(6)
    expect(row('ledger.4417.accountBalance').slice(0, 7)).toEqual([...new Array<number>(6).fill(4_000_000), 0])
    expect(row('balance.shortTermCredit').slice(0, 7)).toEqual([0, ...new Array<number>(5).fill(3_200_000), 0])
    // 32 000 € at 5 %: 133.33 € a month, for the five months in which it is owed.
    expect(row('cash.interest').slice(0, 8)).toEqual([0, 0, 13_333, 13_333, 13_333, 13_333, 13_333, 0])
    expect(faults()).toEqual([])
  })

  it('needs a grant that is notified', () => {
    expect(advanced(6).alerts('cededGrantNotNotified')).toEqual([])
    expect(advanced(6, { status: 2 }).alerts('cededGrantNotNotified')).toHaveLength(1)
  })

  it('is no advance before the grant is notified or once it is paid', () => {
    expect(advanced(6).alerts('nothingToAdvance')).toEqual([])
    expect(advanced(6, {}, '2026-09').alerts('nothingToAdvance')).toHaveLength(1)
  })

  it('lasts less than twelve months', () => {
    expect(advanced(13).alerts('advanceStillOwed')).toEqual([])
    expect(advanced(14).alerts('advanceStillOwed')[0]?.figures['left']?.value).toBe(3_200_000)
  })

  it('without a grant asks for one, or advances a typed amount for some months', () => {
    expect(computed(aPlan().with(line('daillyAdvance', {}))).alerts('noGrantCeded')).toHaveLength(1)
    const { row, alerts, faults } = computed(
      aPlan().with(line('daillyAdvance', { advancedAmount: 1_000_000, duration: 4 }, { advancedOn: 'amount' })),
    )
    expect(row('balance.shortTermCredit').slice(0, 5)).toEqual([1_000_000, 1_000_000, 1_000_000, 1_000_000, 0])
    expect(alerts('lastsTooLong')).toEqual([])
    expect(faults()).toEqual([])
  })
})
