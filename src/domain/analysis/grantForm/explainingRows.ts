import { statementRowId } from '../../statements/statement.ts'
import type { FormAmount, FormScope } from './formAmounts.ts'
import type { FormSource } from './formBudget.ts'

/**
 * Finds the row of the sheet that says a line of the form: that of the form of the whole structure, that of the action's
 * budget, else the row of the one line of the plan that brings it.
 */
export function explainingRows({ compiled }: Pick<FormSource, 'compiled'>, { action }: FormScope) {
  const rows = new Map(compiled.statements.grantForm.lines.map(({ code, row }) => [code, row]))
  const ofAction = (code: string) => {
    const row = statementRowId('actions', `${action}.sharedCharges`)
    return code === 'indirect' && compiled.sheet.index.byId.has(row) ? row : null
  }
  return (code: string, of: readonly FormAmount[]): string | null => {
    const [only, ...others] = of
    const known = action === null ? (rows.get(code) ?? null) : ofAction(code)
    return known ?? (only && others.length === 0 ? only.row : null)
  }
}
