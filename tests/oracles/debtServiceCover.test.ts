import { describe, expect, it } from 'vitest'
import { indicatorRowId } from '../../src/domain/indicators/indicator.ts'
import { computed } from '../support/computed.ts'
import { aPlan, line } from '../support/planBuilder.ts'
import { readVectors } from './readVectors.ts'

const vectors = readVectors('./debtServiceCover/dscr_golden.csv')
const cents = (euros: string | undefined) => Math.round(Number(euros) * 100)

/** A debt of the opening that is paid back by the same sum each year, without interest: its service is that sum. */
function debt(services: readonly number[]) {
  const paid = services.filter((service) => service > 0)
  return line(
    'bankLoan',
    { principal: paid.reduce((sum, service) => sum + service, 0), annualRate: 0, duration: paid.length * 12 },
    { origin: 'existing', repayment: 'constantCapital', frequency: 'yearly' },
  )
}

describe('debt service cover, computed by two spreadsheets', () => {
  it.each([...new Set(vectors.map(({ id }) => id!))])('%s is covered as it should each year', (id) => {
    const years = vectors.filter((vector) => vector['id'] === id)
    const serviceOf = (loan: 'loan1_service' | 'loan2_service') => debt(years.map((year) => cents(year[loan])))
    const plan = aPlan()
      .over(12 * years.length)
      .with(
        line('sales', { amount: years.map(({ cfads }) => cents(cfads)) }),
        serviceOf('loan1_service'),
        serviceOf('loan2_service'),
      )
    const cover = computed(plan).row(indicatorRowId('debtServiceCover'))
    years.forEach(({ dscr, min_dscr_to_date }, i) => {
      // Services are paid in whole cents.
      expect(cover[12 * i + 11]! / Number(dscr)).toBeCloseTo(1, 6)
      const lowest = Math.min(...years.slice(0, i + 1).map((_, each) => cover[12 * each + 11]!))
      expect(lowest / Number(min_dscr_to_date)).toBeCloseTo(1, 6)
    })
  })
})
