import { Badge, Group, Tooltip } from '@mantine/core'
import { isMoney } from '../../../domain/calc/expression.ts'
import { probabilityGrade } from '../../../domain/analysis/probabilityGrade.ts'
import type { LineKind, ParameterDefinition } from '../../../domain/plan/lineKind.ts'
import { lineInputId } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { clearInput, setInput } from '../../../editing/edits/inputs.ts'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { FigureField } from '../../components/fields/FigureField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { figureValue } from '../../../i18n/figureValue.ts'
import styles from './Lines.module.css'
import { placeOf } from './lineTable.ts'
import type { ScenarioInputs } from './lineTable.ts'
import { ProvenanceButton } from './ProvenanceButton.tsx'
import { SeriesField } from './SeriesField.tsx'
import { useTypedSeries } from './useTypedSeries.ts'

export interface ParameterFieldProps {
  readonly line: Line
  readonly kind: LineKind
  readonly parameter: ParameterDefinition
  readonly inputs: ScenarioInputs
  readonly scenarioId: string
}

/** One parameter of a line with its provenance: a field, or one for each place of a series. */
export function ParameterField(props: ParameterFieldProps) {
  const { line, parameter } = props
  const t = useT()
  return (
    <Group gap={4} wrap="nowrap" align="flex-end">
      <div className={styles['field']}>
        {parameter.toCheck && (
          <Tooltip label={t('lines.toCheckHelp')} multiline w={240}>
            <Badge size="xs" variant="light" color="orange" tabIndex={0}>
              {t('lines.toCheck')}
            </Badge>
          </Tooltip>
        )}
        {parameter.shape === 'scalar' ? <ScalarField {...props} /> : <SeriesField {...props} />}
      </div>
      {parameter.id === 'probability' && <Grade {...props} />}
      <ProvenanceButton line={line} parameterId={parameter.id} />
    </Group>
  )
}

/** The letter by which funders and boards name a probability, beside its field. */
function Grade({ line, parameter, inputs }: ParameterFieldProps) {
  const t = useT()
  const grade = probabilityGrade(placeOf(inputs.value(line, parameter), 0))
  return (
    <Tooltip label={t('lines.gradeHelp')} multiline w={240}>
      <span className={styles['grade']} role="img" aria-label={t('lines.grade', { grade })} tabIndex={0}>
        {grade}
      </span>
    </Tooltip>
  )
}

function ScalarField({ line, kind, parameter, inputs, scenarioId }: ParameterFieldProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const run = useWorkspace((workspace) => workspace.run)
  const inputId = lineInputId(line.id, parameter.id)
  const readTyped = useTypedSeries(scenarioId)
  const value = placeOf(inputs.value(line, parameter), 0)
  const options = optionLabels(parameter, labels)
  const write = (figure: number) => options?.[figure - 1] ?? figureValue(figure, parameter.unit, format, t)
  const hint = labels.hint(parameter.id)
  const common = {
    label: labels.parameter(parameter.id),
    ...(hint === '' ? {} : { description: hint }),
    inherited: inputs.isBase && line.values[parameter.id] === undefined,
    ...(inputs.isOverridden(line, parameter.id)
      ? {
          overridden: {
            note: t('lines.overridden', { value: write(placeOf(inputs.inherited(line, parameter), 0)) }),
            onReset: () => void run(clearInput(scenarioId, inputId)),
          },
        }
      : {}),
  }
  if (options) {
    return (
      <ChoiceField
        {...common}
        value={String(value)}
        options={options.map((label, i) => ({ value: String(i + 1), label }))}
        onChange={(option) => run(setInput(scenarioId, inputId, Number(option)))}
      />
    )
  }
  return (
    <FigureField
      {...common}
      unit={parameter.unit}
      integer={parameter.integer === true && !isMoney(parameter.unit)}
      bounds={{ min: parameter.min, max: parameter.max }}
      readSeries={(text) => readTyped({ line, kind, parameter, position: null, calendar: inputs.calendar }, text)}
      value={value}
      onChange={(figure) =>
        run(figure === null ? clearInput(scenarioId, inputId) : setInput(scenarioId, inputId, figure))
      }
    />
  )
}

function optionLabels(parameter: ParameterDefinition, labels: ReturnType<typeof useLabels>): readonly string[] | null {
  if (parameter.options) return parameter.options.map((option) => labels.parameterOption(parameter.id, option))
  if (parameter.unit !== 'calendarMonth') return null
  return Array.from({ length: 12 }, (_, i) => labels.calendarMonth(i + 1))
}
