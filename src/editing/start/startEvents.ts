import type { EventEffect } from '../../domain/plan/planEvent.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { StartLine } from './startLines.ts'

/** What a newcomer tries first. */
export const startEventCodes = ['late', 'less', 'lost'] as const
export type StartEventCode = (typeof startEventCodes)[number]

/** One of the three events that a first plan is tried with. */
export interface StartEvent {
  readonly code: StartEventCode
  readonly effects: readonly EventEffect[]
}

const MONTHS_LATE = 6
const SHARE_LEFT = 0.8

/** The lines that bring money of which some may be late, cut or lost, the one that is tried first. */
const tried: readonly StartLine['code'][] = ['grant', 'otherGrants', 'sales', 'donations', 'dues']

/** The line on which the events are tried: the main grant, else the other grants, else what brings the most; null without any. */
export function triedLine(lines: readonly StartLine[]): StartLine | null {
  const may = lines.filter(({ code }) => tried.includes(code))
  const grant = may.find(({ code }) => code === 'grant' || code === 'otherGrants')
  return grant ?? may.toSorted((a, b) => firstYear(b) - firstYear(a))[0] ?? null
}

/**
 * Six months late, a fifth less, the first funder lost: on all public money where the plan has some, as the usual events of the
 * app are, else on the resource that was named.
 */
export function startEvents(line: StartLine, at: Plan['lines'][number]): readonly StartEvent[] {
  const target = at.funder === undefined ? { line: at.id } : { funder: at.funder }
  const isPublic = line.kind === 'operatingGrant'
  return [
    {
      code: 'late',
      effects: [
        isPublic
          ? { what: 'driver', driver: 'publicDelay', change: 'add', by: MONTHS_LATE }
          : { what: 'late', target, months: MONTHS_LATE },
      ],
    },
    {
      code: 'less',
      effects: [
        isPublic
          ? { what: 'driver', driver: 'subsidies', change: 'multiply', by: SHARE_LEFT }
          : { what: 'scaled', target, by: SHARE_LEFT },
      ],
    },
    { code: 'lost', effects: [{ what: 'lost', target }] },
  ]
}

function firstYear({ values }: StartLine): number {
  const { amount } = values
  return typeof amount === 'number' ? amount : (amount?.[0] ?? 0)
}
