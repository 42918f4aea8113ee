import type { FigurePeriod } from '../../domain/analysis/figurePeriod.ts'
import type { LiveModel } from '../../domain/model/liveModel.ts'

/** What a screen that only reads is given: the plan's figures, the scenario shown, and what a click asks for. */
export interface ReadingScreenProps {
  readonly model: LiveModel
  readonly scenarioId: string
  readonly onScenario: (scenarioId: string) => void
  /** Where does this figure come from? */
  readonly onExplain: (rowId: string, period: FigurePeriod) => void
}
