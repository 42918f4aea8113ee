import { firstBrokenMonth } from '../../../domain/analysis/statementRows.ts'
import { checkCodes, checkRowId } from '../../../domain/statements/checks.ts'
import { rowAt } from '../../../domain/calc/dependencies.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportSection, Sentence } from '../reportDocument.ts'

/** Whether the figures tie, check by check; one that does not is told with its month. */
export function checksSection({ model, scenario, words }: ReportContext): ReportSection {
  const { t, names, month } = words
  const { sheet } = model.compiled
  const evaluation = model.evaluation(scenario.id)
  return {
    id: 'checks',
    title: t('boardReport.sections.checks'),
    isWide: false,
    startsPage: false,
    blocks: [
      {
        kind: 'list',
        items: checkCodes.map((code): Sentence => {
          const broken = firstBrokenMonth(evaluation, code)
          if (broken === null) return [t(`statements.checkHolds.${code}`)]
          const check = names.row(sheet.rows[rowAt(sheet.index, checkRowId(code))]!)
          return [t('boardReport.doc.checks.broken', { check, month: month(sheet.calendar.timeline.start + broken) })]
        }),
      },
    ],
  }
}
