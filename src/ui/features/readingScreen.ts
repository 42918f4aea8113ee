import type { FigurePeriod } from '../../domain/analysis/figurePeriod.ts'
import type { Evaluation } from '../../domain/calc/evaluate.ts'
import type { LiveModel } from '../../domain/model/liveModel.ts'

/** Figures that are not of the scenario on screen: an event laid over it, a frozen copy, one run of chance. */
export interface ExplainedOf {
  readonly evaluation: Evaluation
  /** What the figures are of, as the panel says it. */
  readonly name: string
}

/** What a screen that only reads is given: the plan's figures, the scenario shown, and what a click asks for. */
export interface ReadingScreenProps {
  readonly model: LiveModel
  readonly scenarioId: string
  readonly onScenario: (scenarioId: string) => void
  /** Where does this figure come from? */
  readonly onExplain: (rowId: string, period: FigurePeriod, of?: ExplainedOf) => void
}
