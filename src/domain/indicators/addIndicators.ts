import { rowRef, tagged } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { statementRowId } from '../statements/statement.ts'
import { indicatorRowId } from './indicator.ts'
import type { Indicator } from './indicator.ts'
import { addPoles, poleRowId } from './poles.ts'
import { indicators } from './registry.ts'

/** The accounts of charges that follow sales: goods and their stock. */
const variableAccounts = ['603', '607']

/** Adds the rows of every indicator, and those that several read; `funders` are the rows of what each funder brings. */
export function addIndicators(sheet: SheetBuilder, ledger: Ledger, funders: readonly RowOperand[]): void {
  const shared = (code: string, formula: Operand, key?: string) =>
    sheet.row({
      id: `indicators.${code}`,
      label: { code: `indicators.${code}` },
      unit: 'cents',
      kind: 'flow',
      formula,
      section: 'indicators',
      ...(key === undefined ? {} : { key }),
    })
  addPoles(sheet, ledger, rowRef(statementRowId('income', 'voluntaryResources')))
  const confirmed = shared('confirmed', tagged('confirmed', 'confirmed'), 'confirmed')
  const variable = ledger.accounts.filter(({ number }) => variableAccounts.includes(number))
  const variableCharges = shared('variableCharges', add(...variable.map(({ number }) => ledger.movement(number))))
  for (const indicator of Object.values<Indicator>(indicators)) {
    const formula = indicator.formula({
      statement: (id, code) => rowRef(statementRowId(id, code)),
      funders,
      confirmed,
      variableCharges,
      pole: (pole) => rowRef(poleRowId(pole)),
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
