import { createLiveModel } from '../src/domain/model/liveModel.ts'
import { scenarioInputs } from '../src/domain/model/inputValues.ts'
import { largePlan, yearAmount } from './largePlan.ts'
import { medianTime } from './measure.ts'
import { asSpreadsheet } from './peers/asSpreadsheet.ts'
import { handWrittenCash } from './peers/handWritten.ts'
import { hyperFormulaRun } from './peers/hyperFormula.ts'
import type { Measure } from './printTable.ts'

function assertSame(a: ArrayLike<number>, b: ArrayLike<number>, who: string): void {
  for (let t = 0; t < a.length; t++) {
    if (Math.abs(a[t]! - b[t]!) > 0.5) throw new Error(`${who} finds ${b[t]} where we find ${a[t]} in month ${t + 1}`)
  }
}

/** Full evaluation and one edit of a plan of 200 lines over 120 months, beside a hand-written loop and HyperFormula. */
export function kernelBench(): readonly Measure[] {
  const plan = largePlan()
  const model = createLiveModel(plan)
  const { sheet } = model.compiled
  const evaluation = model.evaluation('base')
  const cash = evaluation.row('cash.closing')
  assertSame(cash, handWrittenCash(), 'the hand-written loop')

  const inputs = scenarioInputs(plan, sheet, 'base')
  const theirs = hyperFormulaRun(
    asSpreadsheet(sheet, (id) => inputs.get(id)),
    'cash.closing',
  )
  assertSame(
    cash,
    theirs.figures.map((figure) => figure * 100),
    'HyperFormula',
  )
  const theirEdits = Array.from({ length: 5 }, (_, i) => theirs.edit('grant0/amount', 10_000 + i)).sort((a, b) => a - b)
  theirs.close()

  const full = medianTime(() => evaluation.evaluateAll())
  let edit = 0
  const series = (first: number) => Array.from({ length: 10 }, (_, year) => (year === 0 ? first : yearAmount(0, year)))
  const edited = medianTime(() => void evaluation.change(new Map([['grant0/amount', series(1_000_000 + ++edit)]])))
  const limit = medianTime(() => void handWrittenCash())
  const rows = `${sheet.rows.length} rows`
  return [
    {
      what: `200 lines, 120 months, ${rows}: in full`,
      ours: full,
      limit: 5,
      peer: 'HyperFormula',
      theirs: theirs.full,
    },
    { what: 'the same: in full', ours: full, peer: 'hand-written loop (cash only)', theirs: limit },
    { what: 'one edited line', ours: edited, limit: 0.5, peer: 'HyperFormula', theirs: theirEdits[2]! },
  ]
}
