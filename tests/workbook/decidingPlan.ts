import { readFileSync } from 'node:fs'
import { readPlan } from '../../src/storage/readPlan.ts'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { toMonth } from '../../src/domain/time/month.ts'

/** The example of the solar cooperative with lines moved in time, cut, taken away and put in place of others in its scenarios. */
export function decidingPlan(): Plan {
  const path = new URL('../../resources/examples/solarCoop.json', import.meta.url)
  const read = readPlan(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { plan } = read
  const insurance = plan.lines.find(({ id }) => id === 'assurance')!
  const shared = {
    ...insurance,
    id: 'assurance2',
    name: 'Assurance mutualisée',
    scenario: 'petit',
    replaces: 'assurance',
  }
  return {
    ...plan,
    lines: [...plan.lines, shared],
    scenarios: plan.scenarios.map((scenario) => {
      if (scenario.id === 'petit') return { ...scenario, removed: ['assurance'] }
      if (scenario.id !== 'tard') return scenario
      const timing = {
        electricite: { later: 3 },
        animation: { until: toMonth(2021, 6) },
        toiture: { later: 2 },
        nef: { later: -1 },
      }
      return { ...scenario, timing }
    }),
  }
}
