import { useMemo } from 'react'
import { planAlerts } from '../../../domain/alerts/planAlerts.ts'
import { legalFiguresConcerned, legalStretches } from '../../../domain/analysis/legalStretches.ts'
import type { LegalStretch } from '../../../domain/analysis/legalStretches.ts'
import { lineKind } from '../../../domain/model/lineKinds.ts'
import type { LegalFigureId } from '../../../domain/parameters/legalFigures.ts'
import { legalNeeds } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { useOpenPlan } from '../../state/workspace.ts'

/** A legal figure over the months of the open plan, with the lines that reckon with it. */
export interface ShownLegalFigure {
  readonly id: LegalFigureId
  readonly stretches: readonly LegalStretch[]
  readonly lines: readonly Line[]
}

/** The legal figures that the open plan is concerned with. */
export function useLegalFigures(): readonly ShownLegalFigure[] {
  const { model, scenarioId } = useOpenPlan()
  return useMemo(() => {
    const { plan, compiled } = model
    const alerts = planAlerts(plan, compiled, model.evaluation(scenarioId))
    const uses = plan.lines.map((line) => {
      const kind = lineKind(line.kind)
      return { line, needs: kind ? legalNeeds(plan.structure.form, line, kind) : [] }
    })
    return legalFiguresConcerned(plan, alerts).map((id) => ({
      id,
      stretches: legalStretches(plan, compiled.sheet.calendar, id),
      lines: uses.filter(({ needs }) => needs.includes(id)).map(({ line }) => line),
    }))
  }, [model, scenarioId])
}

/** Whether a figure that lines reckon with, or that a check asks for, is unknown for some month. */
export function isMissing({ stretches }: ShownLegalFigure): boolean {
  return stretches.some(({ origin }) => origin.from === 'nowhere')
}
