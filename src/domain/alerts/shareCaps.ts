import { coFundingChoice, maxShareParameter } from '../instruments/grantContract.ts'
import { lineInputId } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import { actionCosts } from './actionCosts.ts'
import type { Window } from './actionCosts.ts'
import { grantWindows } from './grantWindows.ts'
import type { AlertContext } from './planAlert.ts'

/** A grant whose funder bears a share of the costs at most, over the months it pays for. Amounts in cents, months from 0. */
export interface ShareCap {
  readonly line: Line
  readonly window: Window
  readonly amount: number
  readonly share: number
  /** What is paid for, and what is given in kind, over those months. */
  readonly paid: number
  readonly inKind: number
  /** Whether its funder counts what is given in kind. */
  readonly counts: boolean
}

/** Reads every grant that is held to a share of the costs of its actions (of the plan, when it names none). */
export function shareCaps(context: AlertContext): readonly ShareCap[] {
  const windows = grantWindows(context, coFundingChoice.id, 'capped')
  if (windows.length === 0) return []
  const costs = actionCosts(context)
  return windows.map(({ line, kind, window, amount }) => {
    const actions = Object.keys(line.actions ?? {})
    return {
      line,
      window,
      amount,
      share: context.evaluation.input(lineInputId(line.id, maxShareParameter.id))[0]!,
      paid: kind.id === 'investmentGrant' ? costs.investments(actions, window) : costs.costs(actions, window),
      inKind: costs.inKind(actions, window),
      counts: context.plan.funders.find(({ id }) => id === line.funder)?.countsInKind ?? false,
    }
  })
}

/** The most that a funder bears, in cents, with what is given in kind or without. */
export function capOf({ share, paid, inKind }: ShareCap, withInKind: boolean): number {
  return Math.round((paid + (withInKind ? inKind : 0)) * share)
}
