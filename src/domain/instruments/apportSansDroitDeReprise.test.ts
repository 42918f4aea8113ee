import { expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

it('an apport sans droit de reprise strengthens own funds and cash, never the result', () => {
  const apport = line('apportSansDroitDeReprise', { amount: [1_000_000, 0, 0], profileMonth: 3, status: 3 })
  const { row, total, faults } = computed(aPlan().with(apport).driving({ fundingBasis: 1 }))
  expect(row('balance.fundsWithoutReprise').slice(1, 4)).toEqual([0, 1_000_000, 1_000_000])
  expect(row('cash.closing')[35]).toBe(1_000_000)
  expect(total('income.result')).toBe(0)
  expect(faults()).toEqual([])
})
