import type { FormBudget, FormSource } from '../../../domain/analysis/grantForm/formBudget.ts'
import type { FormRequest } from '../../../domain/analysis/grantForm/formRequest.ts'
import { showToast } from '../../components/toastStore.ts'
import { usePreferences, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useSaveFile } from '../../state/useSaveFile.ts'
import { useFormWords } from './useFormWords.ts'

interface Form {
  readonly source: FormSource
  readonly budget: FormBudget
  readonly request: FormRequest | null
}

/** Saves a form as a small workbook laid out like it. */
export function useSaveForm({ source, budget, request }: Form): () => Promise<void> {
  const t = useT()
  const { now } = useServices()
  const save = useSaveFile()
  const language = usePreferences((preferences) => preferences.language)
  const { scope, year } = useFormWords(source, budget)
  return async () => {
    try {
      const { writeGrantForm } = await import('../../../exchange/grantForm/writeGrantForm.ts')
      const bytes = await writeGrantForm({ source, budget, request }, { language, date: new Date(now()) })
      await save({ suggestedName: t('grantForm.fileName', { scope, year }), bytes, kind: 'xlsx' })
    } catch (error) {
      showToast({ message: t('exporting.failed', { reason: String(error) }), tone: 'error' })
    }
  }
}
