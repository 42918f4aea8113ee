import { sumByYear } from '../calc/yearFigures.ts'
import { centsFigure, countFigure, monthsFigure } from '../plan/alert.ts'
import type { Alert, AlertCode } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import { securedButUnsure } from './checkAward.ts'
import { aidedJobLink } from './jobAid.ts'

/** What every aid by job is checked for: a job that is in the plan, and that costs more than its aids. */
export function checkJobAid(context: LineCheck): readonly Alert[] {
  if (context.figures('awarded').every((amount) => amount === 0)) return []
  return [...jobNotTied(context), ...aidOverCost(context), ...securedButUnsure(context)]
}

/** The other aids for the same job. */
export function otherAids({ plan, line }: LineCheck): readonly Line[] {
  const job = line.links?.[aidedJobLink.id]
  if (job === undefined) return []
  return plan.lines.filter((other) => other.id !== line.id && other.links?.[aidedJobLink.id] === job)
}

/** An aid that runs longer than its rule allows. */
export function aidTooLong({ value, legal }: LineCheck, code: AlertCode, figure: 'pecLongestTerm' | 'fonjepTerm') {
  const longest = legal(figure, value('aidStart'))
  const months = value('aidMonths')
  if (longest === null || months <= longest) return []
  const alert: Alert = {
    code,
    severity: 'warning',
    figures: { months: monthsFigure(months), longest: monthsFigure(longest) },
  }
  return [alert]
}

function jobNotTied({ linked }: LineCheck): readonly Alert[] {
  return linked(aidedJobLink.id) ? [] : [{ code: 'aidedJobNotTied', severity: 'info', figures: {} }]
}

/** The fiscal year in which the aids of a job exceed most what it costs. */
function aidOverCost(context: LineCheck): readonly Alert[] {
  const { line, linked, figuresOf, calendar } = context
  const job = linked(aidedJobLink.id)
  if (!job) return []
  const yearly = (of: Line, code: string) => sumByYear(figuresOf(of, code), calendar)
  const aids = [line, ...otherAids(context)].map((aid) => yearly(aid, 'awarded'))
  const [wages, charges] = [yearly(job, 'wages'), yearly(job, 'employerCharges')]
  const over = calendar.years.map((_, y) => aids.reduce((sum, aid) => sum + aid[y]!, 0) - wages[y]! - charges[y]!)
  const most = Math.max(...over)
  if (most <= 0) return []
  const year = over.indexOf(most)
  return [
    {
      code: 'aidOverJobCost',
      severity: 'warning',
      figures: {
        aid: centsFigure(most + wages[year]! + charges[year]!),
        cost: centsFigure(wages[year]! + charges[year]!),
        year: countFigure(calendar.years[year]!.endYear),
      },
    },
  ]
}
