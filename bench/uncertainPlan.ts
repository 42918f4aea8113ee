import type { LineChance } from '../src/domain/plan/chance.ts'
import type { Line, Plan } from '../src/domain/plan/plan.ts'
import { largePlan, yearAmount } from './largePlan.ts'

const delay = { shape: 'triangular', most: 6, likely: 1, stop: 1 } as const
const range = { shape: 'triangular', low: 0.9, likely: 1, high: 1.1 } as const

/** A plan of 60 months in which 40 lines are uncertain: 20 awards, paid late or in part; 10 sales and 10 costs that vary. */
export function uncertainPlan(): Plan {
  const plan = largePlan()
  const years = [0, 1, 2, 3, 4]
  const grants = plan.lines.slice(0, 20).map((line, i): Line => {
    const values = { ...line.values, status: 2, probability: 0.5 + 0.02 * i }
    return { ...line, values }
  })
  const sales = Array.from({ length: 10 }, (_, i): Line => {
    const amount = years.map((year) => yearAmount(i, year))
    return {
      id: `sale${i}`,
      kind: 'sales',
      name: `Sale ${i}`,
      choices: { nature: 'services', profile: 'even', vat: 'exempt' },
      values: { amount, paymentDelay: 1 },
      provenance: {},
    }
  })
  const costs = plan.lines.filter(({ kind }) => kind === 'runningCost').slice(0, 10)
  const lines: Record<string, LineChance> = {}
  grants.forEach(({ id }, i) => (lines[id] = i % 4 === 0 ? { partial: { least: 0.5 }, delay } : { delay }))
  for (const { id } of sales) lines[id] = { range, delay }
  for (const { id } of costs) lines[id] = { range }
  return {
    ...plan,
    timeline: { ...plan.timeline, months: 60 },
    lines: [...grants, ...sales, ...costs, ...plan.lines.slice(-6)],
    chance: { ...plan.chance, publicCorrelation: 0.3, lines },
  }
}
