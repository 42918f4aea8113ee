import { describe, expect, it } from 'vitest'
import { consolidate } from '../../domain/analysis/consolidation/consolidate.ts'
import { differences } from '../../domain/analysis/consolidation/flowReading.ts'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import { toMonth } from '../../domain/time/month.ts'
import { territoryPlans } from './territoryPlans.ts'

let ids = 0
const words = {
  lender: 'Association',
  borrower: 'SCIC',
  base: 'Base',
  note: '',
  cash: 'Banque',
  costs: 'Charges',
  sales: 'Ventes',
  post: 'Poste',
  loan: 'Prêt',
}

describe('the case of a territory', () => {
  const { plans, flows } = territoryPlans(toMonth(2027, 1), () => `id${++ids}`, words)

  it('is two valid plans', () => {
    for (const plan of plans) expect(checkPlan(plan, lineKind)).toEqual([])
  })

  it('declares each flow once, and both sides agree', () => {
    const members = plans.map((plan) => {
      const model = createLiveModel(plan)
      return { plan, compiled: model.compiled, evaluation: model.evaluation('base') }
    })
    const group = consolidate(members, flows)!
    expect(flows).toHaveLength(2)
    expect(group.flows.flatMap(differences)).toEqual([])
    // The shared post: 12,000 € of charges and of income a year.
    expect(group.figure('income.operatingCharges', 0, 'eliminations')).toBe(-1_200_000)
    expect(group.figure('balance.fixedAssets', 0, 'whole')).toBe(0)
  })
})
