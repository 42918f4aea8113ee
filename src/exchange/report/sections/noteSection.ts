import type { ReportContext } from '../reportContext.ts'
import type { ReportBlock, ReportSection, Sentence } from '../reportDocument.ts'
import { askSentences } from './askSentences.ts'
import { keyTable } from './keyTable.ts'
import { noteAwards } from './noteAwards.ts'
import { noteCash } from './noteCash.ts'
import { noteDebt, noteOwnFunds, noteResult } from './noteMeans.ts'
import { noteScenarios } from './noteScenarios.ts'

/** The note to the board: the plan in plain words and a table, each figure with its source. */
export function noteSection(context: ReportContext): ReportSection {
  const { t } = context.words
  const { model, options } = context
  const heading = (text: string): ReportBlock => ({ kind: 'heading', text })
  const plain = (sentences: readonly Sentence[]) =>
    sentences.map((sentence): ReportBlock => ({ kind: 'paragraph', style: 'plain', sentence }))
  const ask = askSentences(model.plan, options, context.words)
  const purpose = model.plan.structure.purpose.trim()
  return {
    id: 'note',
    title: t('boardReport.sections.note'),
    isWide: false,
    startsPage: false,
    blocks: [
      ...(purpose === '' ? [] : plain([[purpose]])),
      heading(t('boardReport.doc.cash.question')),
      ...plain(noteCash(context)),
      heading(t('boardReport.doc.awards.question')),
      ...noteAwards(context),
      heading(t('boardReport.doc.result.question')),
      ...plain(noteResult(context)),
      heading(t('boardReport.doc.debt.question')),
      ...plain(noteDebt(context)),
      heading(t('boardReport.doc.ownFunds.question')),
      ...plain(noteOwnFunds(context)),
      ...otherwise(context),
      heading(t('boardReport.doc.ask.question')),
      ...plain(ask),
      ...keyTable(context),
    ],
  }
}

function otherwise(context: ReportContext): readonly ReportBlock[] {
  const scenarios = noteScenarios(context)
  if (scenarios.length === 0) return []
  return [
    { kind: 'heading', text: context.words.t('boardReport.doc.scenarios.question') },
    { kind: 'list', items: scenarios },
  ]
}
