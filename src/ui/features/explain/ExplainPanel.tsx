import { useMemo } from 'react'
import type { FigurePeriod } from '../../../domain/analysis/figurePeriod.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { ExplainTree } from '../../components/ExplainTree.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import { FigureNotes } from '../notes/FigureNotes.tsx'
import type { ExplainedOf } from '../readingScreen.ts'
import { explainNode } from './explainNode.ts'
import { createFigureNames } from '../../../i18n/figureNames.ts'

interface ExplainPanelProps {
  readonly model: LiveModel
  readonly scenarioId: string
  readonly rowId: string
  readonly period: FigurePeriod
  /** When the figure is not of the scenario on screen. */
  readonly of?: ExplainedOf
  readonly onClose: () => void
  /** Takes the person to where an input is typed. */
  readonly onInput?: (inputId: string) => void
}

/** Where a figure comes from, at the side of the screen: in words, with its figures, down to what was typed. */
export function ExplainPanel({ model, scenarioId, rowId, period, of, onClose, onInput }: ExplainPanelProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { kind, index } = period
  const node = useMemo(() => {
    const names = createFigureNames(model.plan, labels, t)
    const context = { model, scenarioId, names, t, format, ...(onInput ? { onInput } : {}), ...(of ? { of } : {}) }
    return explainNode(context, rowId, { kind, index })
  }, [model, scenarioId, rowId, kind, index, labels, t, format, onInput, of])
  const scenario = model.plan.scenarios.find((each) => each.id === scenarioId)
  return (
    <SidePanel
      title={t('components.explain.title')}
      {...(of ? { eyebrow: of.name } : scenario ? { eyebrow: scenario.name } : {})}
      onClose={onClose}
      width={420}
      takesFocus
    >
      <ExplainTree key={`${node.id} ${scenarioId}`} node={node} />
      {!of && <FigureNotes model={model} scenarioId={scenarioId} rowId={rowId} period={period} />}
    </SidePanel>
  )
}
