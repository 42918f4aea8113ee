import type { SwingUnit } from '../../../domain/analysis/sensitivity/swings.ts'
import type { TargetFigure } from '../../../domain/analysis/sensitivity/targetFigure.ts'
import { rowAt } from '../../../domain/calc/dependencies.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { createFigureNames } from '../../../i18n/figureNames.ts'
import { figureValue } from '../../../i18n/figureValue.ts'
import { useLabels } from '../../words/useLabels.ts'
import { rawFigure } from '../../components/csv/rawValue.ts'

/** The words of an analysis of one figure: inputs by their names, swings and figures in their units. */
export interface SwingWords {
  readonly figure: string
  input(inputId: string): string
  by(unit: SwingUnit, by: number): string
  value(value: number): string
  raw(value: number): string | undefined
}

/** Words for what is swung and what is looked at. */
export function useSwingWords(model: LiveModel, target: TargetFigure): SwingWords {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { sheet } = model.compiled
  const names = createFigureNames(model.plan, labels, t)
  const row = target.what === 'row' ? sheet.rows[rowAt(sheet.index, target.row)] : undefined
  return {
    figure: target.what === 'row' ? (row ? names.row(row) : '') : t(`sensitivity.figures.${target.what}`),
    input(inputId) {
      const input = sheet.inputs.find(({ id }) => id === inputId)
      return input ? names.input(input) : inputId
    },
    by(unit, by) {
      const sign = by > 0 ? '+' : ''
      if (unit === 'months') return t('sensitivity.byMonths', { by: `${sign}${format.number(by, 0)}` })
      if (unit === 'points') return t('sensitivity.byPoints', { by: `${sign}${format.number(by * 100, 2)}` })
      return `${sign}${format.percent(by, 0)}`
    },
    raw: (value) => rawFigure(value, row?.unit ?? 'cents'),
    value: (value) => (row && row.unit !== 'cents' ? figureValue(value, row.unit, format, t) : format.money(value)),
  }
}
