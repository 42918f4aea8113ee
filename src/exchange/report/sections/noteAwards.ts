import { readOutcome } from '../../../domain/analysis/outcome.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { openAwards } from '../openAwards.ts'
import type { OpenAward } from '../openAwards.ts'
import { inMonth, overPlan } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportBlock } from '../reportDocument.ts'

/** How many awards the note names; the others are added up. */
const NAMED = 5

/** Which resources are still hoped for, and what comes of the plan if none of them is given. */
export function noteAwards(context: ReportContext): readonly ReportBlock[] {
  const { model, scenario, words, writer } = context
  const { t, format, month } = words
  const { calendar } = model.compiled.sheet
  const { hasAwards, open, allCome, noneComes } = openAwards(context)
  const plain = (text: string): ReportBlock => ({ kind: 'paragraph', style: 'plain', sentence: writer.sentence(text) })
  if (!hasAwards) return [plain(t('boardReport.doc.awards.noAward'))]
  if (open.length === 0) return [plain(t('boardReport.doc.awards.allSecured'))]

  const total = (of: readonly OpenAward[]) =>
    overPlan(
      of.flatMap(({ rows }) => rows),
      calendar,
    )
  const asked = (of: readonly OpenAward[]) => writer.mark({ readings: total(of), event: allCome, isNumbered: true })
  const opening = plain(
    t('boardReport.doc.awards.open', {
      count: open.length,
      amount: asked(open),
      counted: writer.mark({ readings: total(open), isNumbered: true }),
    }),
  )
  const funderOf = ({ line }: OpenAward) => model.plan.funders.find(({ id }) => id === line.funder)?.name
  const worth = (award: OpenAward) => writer.figure({ readings: total([award]), event: allCome }).value
  const byWorth = open.toSorted((a, b) => worth(b) - worth(a))
  const [named, others] = [byWorth.slice(0, NAMED), byWorth.slice(NAMED)]
  const items = named.map((award) => {
    const funder = funderOf(award)
    return t('boardReport.doc.awards.item', {
      line:
        funder === undefined || award.line.name.includes(funder) ? award.line.name : `${award.line.name} (${funder})`,
      amount: asked([award]),
      probability: format.percent(award.probability, 0),
    })
  })
  const rest =
    others.length === 0 ? [] : [t('boardReport.doc.awards.others', { count: others.length, amount: asked(others) })]

  const { start } = calendar.timeline
  const without = readOutcome(model.plan, writer.evaluation(scenario.id, noneComes))
  const fall = t('boardReport.doc.awards.fall', {
    month: month(without.lowestCashMonth),
    lowest: writer.mark({
      readings: inMonth(statementRowId('cash', 'closing'), without.lowestCashMonth - start),
      event: noneComes,
      isNumbered: true,
    }),
    result: writer.mark({
      readings: overPlan([statementRowId('income', 'result')], calendar),
      event: noneComes,
      isNumbered: true,
    }),
  })
  const { firstMonthBelowZero } = without
  const holds =
    firstMonthBelowZero === null
      ? t('boardReport.doc.awards.fallHolds')
      : t('boardReport.doc.awards.fallBelowZero', { first: month(firstMonthBelowZero) })
  return [
    opening,
    { kind: 'list', items: [...items, ...rest].map((text) => writer.sentence(text)) },
    plain(`${fall} ${holds}`),
  ]
}
