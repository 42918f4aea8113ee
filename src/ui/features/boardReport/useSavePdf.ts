import { showToast } from '../../components/toastStore.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useSaveFile } from '../../state/useSaveFile.ts'

/** Saves the page as a PDF where the computer can make one; says so when it could not. */
export function useSavePdf(): (title: string) => Promise<void> {
  const t = useT()
  const { platform } = useServices()
  const save = useSaveFile()
  return async (title) => {
    const bytes = await platform.printToPdf?.().catch(() => null)
    if (bytes) await save({ suggestedName: title, bytes, kind: 'pdf' })
    else showToast({ message: t('boardReport.pdfFailed'), tone: 'error' })
  }
}
