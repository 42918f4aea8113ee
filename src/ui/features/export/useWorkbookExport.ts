import { useRef, useState } from 'react'
import type { OptionalSheet } from '../../../exchange/workbook/book.ts'
import type { Language } from '../../../i18n/language.ts'
import { startWork } from '../../../workers/startWork.ts'
import { WorkError } from '../../../workers/workError.ts'
import { showToast } from '../../components/toastStore.ts'
import { useT } from '../../state/preferences.ts'
import { rememberExport } from '../../state/rememberedExports.ts'
import { useServices } from '../../state/services.ts'
import { useSaveFile } from '../../state/useSaveFile.ts'
import { useOpenPlan } from '../../state/workspace.ts'

/** What the user asks of a workbook. */
export interface WorkbookWishes {
  readonly language: Language
  readonly format: 'xlsx' | 'ods'
  readonly sheets: readonly OptionalSheet[]
  readonly scenarioIds: readonly string[]
  /** Empty for a workbook that is open to all. */
  readonly password: string
}

/** The export of the workbook: how far it is (a share from 0 to 1; null while nothing is exported), and how to stop it. */
export interface WorkbookExport {
  readonly progress: number | null
  save(wishes: WorkbookWishes): Promise<void>
  stop(): void
}

/** Writes the workbook outside of the window's thread, hands it to the computer, and remembers the plan for when it comes back. */
export function useWorkbookExport(): WorkbookExport {
  const t = useT()
  const { model, scenarioId } = useOpenPlan()
  const { platform, memory, newId, now } = useServices()
  const saveFile = useSaveFile()
  const [progress, setProgress] = useState<number | null>(null)
  const control = useRef<AbortController | null>(null)

  async function save({ password, format, ...wishes }: WorkbookWishes) {
    const own = new AbortController()
    control.current = own
    setProgress(0)
    const { plan } = model
    const today = new Date(now())
    const options = {
      ...wishes,
      format,
      date: { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() },
      appVersion: platform.version(),
      scenarioId,
      exportId: newId(),
      ...(password === '' ? {} : { password }),
    }
    try {
      const payload = { plan: { ...plan, frozen: [] }, options }
      const bytes = await startWork('workbook', payload, { onProgress: setProgress, signal: own.signal })
      const isSaved = await saveFile({ suggestedName: plan.name, bytes, kind: format })
      if (isSaved) await rememberExport(memory, options.exportId, plan)
    } catch (error) {
      const isStopped = error instanceof WorkError && error.reason === 'cancelled'
      if (!isStopped) showToast({ message: t('exporting.failed', { reason: String(error) }), tone: 'error' })
    } finally {
      setProgress(null)
    }
  }
  return { progress, save, stop: () => control.current?.abort() }
}
