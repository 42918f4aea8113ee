import type { ChanceSettings, DriverRange, LineChance, Range } from '../../domain/plan/chance.ts'
import type { DriverId } from '../../domain/plan/drivers.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { nameOfLine, without } from '../changeAt.ts'
import type { Edit } from '../edit.ts'

/** What is left to chance in a line after an edit; null takes a part of it away. */
export type LineChanceChanges = { readonly [Part in keyof LineChance]?: Exclude<LineChance[Part], undefined> | null }

/** Changes how futures are drawn: the seed, how many runs, how much public funders decide alike. */
export function setChance(changes: Partial<Pick<ChanceSettings, 'seed' | 'runs' | 'publicCorrelation'>>): Edit {
  return {
    label: () => ({ code: 'setChance', name: '' }),
    apply: (plan) => withChance(plan, { ...plan.chance, ...changes }),
  }
}

/** Changes what is left to chance in a line; a line of which nothing is said any more is forgotten. */
export function setLineChance(lineId: string, changes: LineChanceChanges): Edit {
  return {
    label: (plan) => ({ code: 'setLineChance', name: nameOfLine(plan, lineId) }),
    apply(plan) {
      const { chance } = plan
      const parts = Object.entries({ ...chance.lines[lineId], ...changes })
      const line: LineChance = Object.fromEntries(parts.filter(([, part]) => part !== null && part !== undefined))
      const isNothing = Object.keys(line).length === 0
      const lines = isNothing ? without(chance.lines, lineId) : { ...chance.lines, [lineId]: line }
      return withChance(plan, { ...chance, lines })
    },
  }
}

/** Lets a driver vary in a range; null holds it where the scenario has it. */
export function setDriverRange(driver: DriverId, range: Range | null): Edit {
  return {
    label: () => ({ code: 'setDriverRange', name: '' }),
    apply: (plan) => withChance(plan, { ...plan.chance, drivers: driversWith(plan.chance.drivers, driver, range) }),
  }
}

function driversWith(drivers: readonly DriverRange[], driver: DriverId, range: Range | null): readonly DriverRange[] {
  if (range === null) return drivers.filter((one) => one.driver !== driver)
  if (!drivers.some((one) => one.driver === driver)) return [...drivers, { driver, range }]
  return drivers.map((one) => (one.driver === driver ? { driver, range } : one))
}

function withChance(plan: Plan, chance: ChanceSettings): Plan {
  return JSON.stringify(chance) === JSON.stringify(plan.chance) ? plan : { ...plan, chance }
}
