import type { Plan } from '../../../domain/plan/plan.ts'
import { planDifferences } from '../../../editing/merge/planDifferences.ts'
import type { Journal } from '../../../exchange/workbook/book.ts'
import { createFormat } from '../../../i18n/format.ts'
import { createLabels } from '../../../i18n/labels.ts'
import type { Language } from '../../../i18n/language.ts'
import { createTranslator } from '../../../i18n/translate.ts'
import type { PastExport } from '../../state/rememberedExports.ts'
import { differenceWords } from '../../words/differences/differenceWords.ts'

/** What changed in a plan since it was last exported, in the words of the workbook's language; `author` exports now. */
export function journalSince(last: PastExport, plan: Plan, language: Language, author: string): Journal {
  const context = {
    plans: [plan, last.plan] as const,
    t: createTranslator(language),
    format: createFormat(language),
    labels: createLabels(language),
  }
  const now = { ...plan, frozen: [] }
  const changes = planDifferences({ ...last.plan, frozen: [] }, now).map(({ path, was, is }) => {
    const { area, where, values } = differenceWords(path, [was, is], context)
    return { what: where === area ? area : `${area} · ${where}`, was: values[0] ?? '', is: values[1] ?? '' }
  })
  return { since: last.day, author, changes }
}
