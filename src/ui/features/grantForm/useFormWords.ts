import type { FormBudget, FormSource } from '../../../domain/analysis/grantForm/formBudget.ts'
import { useFormat, useT } from '../../state/preferences.ts'

/** What a form is called: its budget, its year, and the whole as a title. */
export function useFormWords({ plan, evaluation }: FormSource, { scope }: FormBudget) {
  const t = useT()
  const format = useFormat()
  const { years, timeline } = evaluation.sheet.calendar
  const { first, last } = years[scope.year]!
  const year = format.fiscalYear(timeline.start + first, timeline.start + last)
  const name = plan.actions.find(({ id }) => id === scope.action)?.name ?? t('grantForm.structure')
  return { year, scope: name, title: t('grantForm.formTitle', { year, scope: name }) }
}
