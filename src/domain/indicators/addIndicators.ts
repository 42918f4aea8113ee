import { rowRef } from '../calc/expression.ts'
import type { RowOperand } from '../calc/expression.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import { statementRowId } from '../statements/statement.ts'
import { indicatorRowId } from './indicator.ts'
import type { Indicator } from './indicator.ts'
import { indicators } from './registry.ts'

/** Adds the rows of every indicator; `funders` are the rows of what each funder brings. */
export function addIndicators(sheet: SheetBuilder, funders: readonly RowOperand[]): void {
  for (const indicator of Object.values<Indicator>(indicators)) {
    const formula = indicator.formula({
      statement: (id, code) => rowRef(statementRowId(id, code)),
      funders,
      step: (code, stepFormula, kind, unit = 'cents') =>
        sheet.row({
          id: `${indicatorRowId(indicator.id)}.${code}`,
          label: { code: `indicator.${indicator.id}.${code.replace(/\d+$/, '')}` },
          unit,
          kind,
          formula: stepFormula,
          section: 'indicators',
        }),
    })
    sheet.row({
      id: indicatorRowId(indicator.id),
      label: { code: `indicator.${indicator.id}` },
      unit: indicator.unit,
      kind: 'rate',
      formula,
      section: 'indicators',
    })
  }
}
