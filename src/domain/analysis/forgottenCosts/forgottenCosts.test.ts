import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import type { PlanBuilder } from '../../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import { forgottenCosts } from './forgottenCosts.ts'

const asked = (builder: PlanBuilder) => {
  const model = createLiveModel(builder.build())
  const { plan, compiled } = model
  return forgottenCosts({ plan, compiled, evaluation: model.evaluation('base') }, 'base')
}
const ids = (builder: PlanBuilder) => asked(builder).map(({ id }) => id)

describe('the costs that a plan may have forgotten', () => {
  const named = (name: string) => line('runningCost', {}, { nature: 'other' }, { name })
  const rent = line('runningCost', {}, { nature: 'rent' })

  it('are not asked of a plan that has no cost yet', () => {
    expect(ids(aPlan().with(line('operatingGrant')))).toEqual([])
  })

  it('follow what the plan does: employing, occupying premises, borrowing, receiving grants', () => {
    const every = ['insurance', 'accounting', 'software', 'bankCharges', 'volunteering']
    const plan = aPlan().with(rent)
    expect(ids(plan)).toEqual(['insurance', 'energy', ...every.slice(1)])
    const employing = ids(plan.with(line('staffPosition', { monthlyGross: 200_000 })))
    expect(employing).toEqual(expect.arrayContaining(['occupationalHealth', 'healthCover']))
    const borrowing = plan.with(line('bankLoan', { principal: 5_000_000 }, {}, { id: 'loan' }))
    expect(asked(borrowing).find(({ id }) => id === 'guarantee')?.line.links).toEqual({ loan: 'loan' })
    expect(ids(plan.with(line('operatingGrant', { amount: 16_000_000 })))).toContain('audit')
    expect(ids(plan.of('scop'))).not.toContain('volunteering')
  })

  it('are known by their name, accents aside, or by their nature', () => {
    const plan = aPlan().with(rent, named('Électricité'), named('Expert-comptable'), named('LOGICIELS'))
    const whole = plan.with(
      line('runningCost', {}, { nature: 'insurance' }),
      line('runningCost', {}, { nature: 'bank' }),
      line('volunteering'),
    )
    expect(ids(whole)).toEqual([])
  })
})
