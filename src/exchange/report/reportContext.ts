import type { LiveModel } from '../../domain/model/liveModel.ts'
import type { Scenario } from '../../domain/plan/scenario.ts'
import type { FigureWriter } from './figureWriter.ts'
import type { ReportOptions } from './reportOptions.ts'
import type { ReportWords } from './reportWords.ts'

/** What every section is written from. */
export interface ReportContext {
  readonly model: LiveModel
  readonly scenario: Scenario
  readonly options: ReportOptions
  readonly words: ReportWords
  readonly writer: FigureWriter
  /** The ISO day of the report. */
  readonly day: string
}
