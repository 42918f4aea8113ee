import fc from 'fast-check'
import { allLineKinds } from '../../src/domain/model/lineKinds.ts'
import type { Line, Plan } from '../../src/domain/plan/plan.ts'
import { toMonth } from '../../src/domain/time/month.ts'
import { arbitraryLine, tiedLines } from '../support/arbitraryPlan.ts'
import { aPlan } from '../support/planBuilder.ts'

const timeline = { start: toMonth(2025, 4), months: 30, fiscalYearEndMonth: 12 }

/** A plan that holds every kind of line once, with any of its choices and figures; the same for one seed. */
export function everyKindPlan(seed: number): Plan {
  const lines = allLineKinds().map((kind, index): Line => {
    const [line] = fc.sample(arbitraryLine(kind, timeline), { seed: seed + index, numRuns: 1 })
    return { ...line!, id: kind.id }
  })
  const [tied] = fc.sample(tiedLines(lines), { seed, numRuns: 1 })
  const plan = aPlan()
    .having({ timeline })
    .funder('Région', { kind: 'region', usualDelay: 1, countsInKind: true })
    .funder('Fondation', { kind: 'foundation' })
    .funder('Banque', { kind: 'bank' })
    .action('a1', 2)
    .action('a2')
    .scenario('prudent', { 'drivers/fundingBasis': 2, 'drivers/publicDelay': 2 })
    .build()
  // The generated lines name their funders f1 to f3.
  const funders = plan.funders.map((funder, index) => ({ ...funder, id: `f${index + 1}` }))
  return { ...plan, funders, lines: tied! }
}
