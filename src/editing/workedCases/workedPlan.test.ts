import { describe, expect, it } from 'vitest'
import { workedOutcome } from '../../domain/analysis/workedOutcome.ts'
import { instruments } from '../../domain/instruments/registry.ts'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { firstBrokenMonth } from '../../domain/analysis/statementRows.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import { parameterServes } from '../../domain/plan/lineKind.ts'
import { toMonth } from '../../domain/time/month.ts'
import { WITHOUT, WORKED_LINE, workedPlan } from './workedPlan.ts'

const words = {
  plan: 'Cas',
  structure: 'Structure',
  base: 'Avec',
  without: 'Sans',
  note: '',
  cash: 'Banque',
  costs: 'Charges',
  sales: 'Ventes',
  kind: (id: string) => id,
}
const caseOf = (kind: string) => workedPlan(kind, 'plan', toMonth(2027, 1), words)!

describe.each(Object.keys(instruments))('the worked case of %s', (id) => {
  const plan = caseOf(id)

  it('is a valid plan whose figures all serve, whose accounts balance and whose cash ties', () => {
    expect(checkPlan(plan, lineKind)).toEqual([])
    const line = plan.lines.find((each) => each.id === WORKED_LINE)!
    const kind = lineKind(id)!
    for (const name of Object.keys(line.values)) {
      const parameter = kind.parameters.find((each) => each.id === name)
      expect(parameter, name).toBeDefined()
      expect(parameterServes(parameter!, line, kind), name).toBe(true)
    }
    const evaluation = createLiveModel(plan).evaluation('base')
    expect(firstBrokenMonth(evaluation, 'balanceSheetBalances')).toBeNull()
  })

  it('moves something, which the sentences can tell', () => {
    const model = createLiveModel(plan)
    const [has, lacks] = ['base', WITHOUT].map((scenario) => model.evaluation(scenario))
    const rows = model.compiled.sheet.rows.filter(({ section }) => section === WORKED_LINE)
    expect(rows.some((row) => has!.row(row.id).some((figure, t) => figure !== lacks!.row(row.id)[t]))).toBe(true)
  })
})

it('a loan of 20,000 € at 4 % costs its interest, and nothing else, in the result', () => {
  const { owed, result, lowestWith, lowestWithout } = workedOutcome(caseOf('bankLoan'), WORKED_LINE, WITHOUT)
  // 48 payments of 451.58 €; 33 of them fall in the plan, from April 2027 to December 2029.
  expect(owed!.received).toBe(2_000_000)
  expect(owed!.paid).toBe(33 * 45_158)
  expect(result).toBeLessThan(0)
  expect(lowestWith).not.toBe(lowestWithout)
})
