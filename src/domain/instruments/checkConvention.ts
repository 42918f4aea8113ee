import { endYearOf } from '../calc/timeline.ts'
import { centsFigure, monthFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import { conventionNeeded, securedButUnsure } from './checkAward.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { conventionAmounts, conventionYearsChoice } from './conventionYears.ts'

/** What a convention pluriannuelle is checked for: nothing while no amount is typed. */
export function checkConvention(context: LineCheck): readonly Alert[] {
  const { line, value, calendar } = context
  const chosen = line.choices[conventionYearsChoice.id] ?? conventionYearsChoice.default
  const years = 2 + conventionYearsChoice.options.findIndex((option) => option === chosen)
  const amounts = conventionAmounts.slice(0, years).map(value)
  const largest = Math.max(...amounts)
  if (largest === 0) return []
  const signed = value('awardMonth')
  return [
    ...drawnOutsidePlan(context, 'awardMonth'),
    ...conventionNeeded(largest, signed, endYearOf(signed, calendar.timeline.fiscalYearEndMonth)),
    ...securedButUnsure(context),
    ...beginsBeforePlan(context),
  ]
}

/** Months of a convention that ran before the plan are earned in its first fiscal year: only what is left should be typed. */
function beginsBeforePlan({ value, calendar }: LineCheck): readonly Alert[] {
  const [begins, start] = [value('serviceStart'), calendar.timeline.start]
  if (begins >= start) return []
  return [
    {
      code: 'conventionBeganBefore',
      severity: 'warning',
      figures: { begins: monthFigure(begins), start: monthFigure(start), amount: centsFigure(value('amount')) },
    },
  ]
}
