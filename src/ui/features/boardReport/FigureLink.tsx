import { Menu } from '@mantine/core'
import { evaluateVariation } from '../../../domain/model/trial.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import { figureAt } from '../../../domain/analysis/figureAt.ts'
import { rowAt } from '../../../domain/calc/dependencies.ts'
import { layOutCalendar } from '../../../domain/calc/timeline.ts'
import type { FigureReading, ReportFigure } from '../../../exchange/report/reportDocument.ts'
import { reportWords } from '../../../exchange/report/reportWords.ts'
import { figureValue } from '../../../i18n/figureValue.ts'
import { useFormat, usePreferences, useT } from '../../state/preferences.ts'
import type { ExplainedOf, ReadingScreenProps } from '../readingScreen.ts'
import own from './BoardReport.module.css'

interface FigureLinkProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly figure: ReportFigure
}

/** A figure of the report that leads to where it comes from; one that adds several up offers each of them. */
export function FigureLink({ figure, model, scenarioId, onExplain }: FigureLinkProps) {
  const { readings, text, reference } = figure
  const shown = (
    <>
      {text}
      {reference !== null && <sup className={own.mark}>{reference}</sup>}
    </>
  )
  const explain = ({ row, period }: FigureReading) =>
    onExplain(row, period, evaluatedElsewhere(figure, model, scenarioId))
  const [only, ...others] = readings
  if (!only) return text
  if (others.length === 0) {
    return (
      <button type="button" className={own.figure} onClick={() => explain(only)}>
        {shown}
      </button>
    )
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={own.figure}>
          {shown}
        </button>
      </Menu.Target>
      <Menu.Dropdown data-no-print mah={320} style={{ overflowY: 'auto' }}>
        <Addends figure={figure} model={model} scenarioId={scenarioId} onExplain={explain} />
      </Menu.Dropdown>
    </Menu>
  )
}

interface AddendsProps {
  readonly figure: ReportFigure
  readonly model: FigureLinkProps['model']
  readonly scenarioId: string
  readonly onExplain: (reading: FigureReading) => void
}

/** What a figure adds up, each with its name and its amount; what is nothing is left out. */
function Addends({ figure, model, scenarioId, onExplain }: AddendsProps) {
  const t = useT()
  const format = useFormat()
  const language = usePreferences((preferences) => preferences.language)
  const { sheet } = model.compiled
  const words = reportWords(model.plan, layOutCalendar(model.plan.timeline), language)
  const evaluation = evaluatedElsewhere(figure, model, scenarioId)?.evaluation ?? model.evaluation(figure.scenario)
  return figure.readings
    .map((reading) => ({ reading, value: figureAt(evaluation, reading.row, reading.period) ?? 0 }))
    .filter(({ value }) => Math.abs(value) >= 0.5)
    .map(({ reading, value }) => {
      const row = sheet.rows[rowAt(sheet.index, reading.row)]!
      const label = t('explain.ofPeriod', { label: words.names.row(row), period: words.period(reading.period) })
      return (
        <Menu.Item key={JSON.stringify(reading)} onClick={() => onExplain(reading)}>
          {label} {figureValue(value, row.unit, format, t)}
        </Menu.Item>
      )
    })
}

/** The figures that are not those of the scenario on screen: of another one, or with an event laid over. */
function evaluatedElsewhere(
  { scenario, event }: ReportFigure,
  model: FigureLinkProps['model'],
  scenarioId: string,
): ExplainedOf | undefined {
  const name = model.plan.scenarios.find(({ id }) => id === scenario)?.name ?? ''
  if (event) {
    const { sheet } = model.compiled
    const inputs = scenarioInputs(model.plan, sheet, scenario)
    return { evaluation: evaluateVariation(sheet, inputs, event.changes), name: event.name }
  }
  return scenario === scenarioId ? undefined : { evaluation: model.evaluation(scenario), name }
}
