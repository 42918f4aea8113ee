import { isStale, isUnjustified } from '../../../domain/plan/decisionLife.ts'
import type { Assumption, DecisionRecord, RaisedIncome } from '../../../domain/plan/decisionLife.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportBlock, ReportSection } from '../reportDocument.ts'

/** What was decided and on what grounds, what is to be looked at, what is out of date, and what was raised once a gap was known. */
export function recordSection(context: ReportContext): ReportSection {
  const { plan } = context.model
  const { t, format } = context.words
  const open = plan.triggers.filter(({ done }) => !done).toSorted((a, b) => a.day.localeCompare(b.day))
  return {
    id: 'record',
    title: t('boardReport.sections.record'),
    isWide: false,
    startsPage: false,
    blocks: [
      ...plan.records.flatMap((record) => recordBlocks(record, context)),
      ...list(
        t('boardReport.doc.record.triggers'),
        open.map(({ day, condition, action, owner }) =>
          [
            t('record.trigger.title', { day: format.date(day), condition }),
            ...(action === '' ? [] : [t('record.trigger.then', { action })]),
            ...(owner === '' ? [] : [t('record.trigger.by', { owner })]),
          ].join(' – '),
        ),
      ),
      ...list(
        t('boardReport.doc.record.assumptions'),
        plan.assumptions.map((assumption) => assumptionText(assumption, context)),
      ),
      ...list(
        t('boardReport.doc.record.raises'),
        plan.raises.map((raise) => raiseText(raise, context)),
      ),
    ],
  }
}

function list(title: string, items: readonly string[]): readonly ReportBlock[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: title },
    { kind: 'list', items: items.map((item) => [item]) },
  ]
}

function recordBlocks(record: DecisionRecord, { model, words, day }: ReportContext): readonly ReportBlock[] {
  const { t, format } = words
  const grounds = model.plan.assumptions.filter(({ id }) => record.assumptions.includes(id))
  const stale = grounds.filter((assumption) => isStale(assumption, day)).length
  const { vote, frozen } = record
  const said = [
    ...(record.alternatives.length === 0
      ? []
      : [t('boardReport.doc.record.alternatives', { texts: record.alternatives.join(' · ') })]),
    ...(record.choice === '' ? [] : [t('record.decision.chosen', { choice: record.choice })]),
    ...(record.reasons === '' ? [] : [t('record.decision.because', { reasons: record.reasons })]),
    vote === null
      ? t('boardReport.doc.record.notVoted')
      : t(vote.inFavour > vote.against ? 'record.decision.carried' : 'record.decision.rejected', {
          day: format.date(vote.day),
          inFavour: vote.inFavour,
          against: vote.against,
          abstained: vote.abstained,
        }),
    ...(grounds.length === 0
      ? []
      : [t('record.decision.grounds', { texts: grounds.map(({ text }) => text).join(' · ') })]),
    ...(stale === 0 ? [] : [t('record.decision.staleGrounds', { count: stale })]),
    ...(frozen === null ? [] : [t('boardReport.doc.record.frozen', { hash: frozen.sha256 })]),
  ]
  return [
    { kind: 'heading', text: record.question },
    { kind: 'list', items: said.map((text) => [text]) },
  ]
}

function assumptionText(assumption: Assumption, { words, day }: ReportContext): string {
  const { t, format } = words
  const { text, source, expiresOn } = assumption
  return [
    text,
    source === '' ? t('record.assumption.noSource') : t('record.assumption.saidBy', { source }),
    ...(expiresOn === null
      ? []
      : [
          t(isStale(assumption, day) ? 'record.assumption.stale' : 'record.assumption.until', {
            day: format.date(expiresOn),
          }),
        ]),
  ].join(' – ')
}

function raiseText(raise: RaisedIncome, { model, words }: ReportContext): string {
  const { t, format, labels } = words
  const name = model.plan.lines.find(({ id }) => id === raise.line)?.name ?? t('record.raise.goneLine')
  const scenario = model.plan.scenarios.find(({ id }) => id === raise.scenario)?.name ?? t('record.raise.goneScenario')
  const what =
    raise.parameter === ''
      ? t('record.raise.added', { name, after: format.money(raise.after) })
      : t('record.raise.raised', {
          name,
          input: labels.parameter(raise.parameter),
          before: format.money(raise.before),
          after: format.money(raise.after),
        })
  const when = t('record.raise.when', { day: format.date(raise.day), scenario, cash: format.money(raise.lowestCash) })
  const why = isUnjustified(raise)
    ? t('boardReport.doc.record.notJustified')
    : t('boardReport.doc.record.justified', { text: raise.justification })
  return `${what} – ${when} ${why}`
}
