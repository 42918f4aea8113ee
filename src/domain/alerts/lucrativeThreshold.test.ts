import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { parseIsoMonth } from '../time/month.ts'

describe('the threshold of lucrative activities', () => {
  const plan = aPlan().starting('2025-01').over(12)
  const sold = (amount: number) => line('sales', { amount }, { activity: 'lucrative' })

  it('crossed by an association is told with the tax and the VAT that it costs', () => {
    const { alerts } = computed(plan.with(sold(9_000_000), line('runningCost', { amount: 5_000_000 })))
    expect(alerts('lucrativeThreshold')[0]?.figures).toEqual({
      amount: { kind: 'cents', value: 9_000_000 },
      threshold: { kind: 'cents', value: 8_001_100 },
      year: { kind: 'count', value: 2025 },
      tax: { kind: 'cents', value: 1_000_000 },
      vat: { kind: 'cents', value: 1_800_000 },
    })
  })

  it('is left in peace below it, by what is not lucrative, and by who is taxed already', () => {
    const silent = [
      plan.with(sold(8_001_100)),
      plan.with(line('sales', { amount: 9_000_000 })),
      plan.with(sold(9_000_000), line('corporateTax')),
      plan.of('scop').with(sold(9_000_000)),
    ]
    for (const one of silent) expect(computed(one).alerts('lucrativeThreshold')).toEqual([])
  })

  it('of a year that nobody knows is asked for, and used once typed', () => {
    const later = aPlan().over(12).with(sold(9_000_000))
    expect(computed(later).alerts('legalFigureMissing')[0]?.figures['figure']).toEqual({
      kind: 'text',
      value: 'lucrativeThreshold',
    })
    const typed = { figure: 'lucrativeThreshold', from: parseIsoMonth('2026-01')!, value: 8_100_000, note: '' }
    const { alerts } = computed(later.having({ legalFigures: [typed] }))
    expect(alerts('legalFigureMissing')).toEqual([])
    expect(alerts('lucrativeThreshold')).toHaveLength(1)
  })
})
