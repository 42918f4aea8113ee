import { useRef, useState } from 'react'
import type { OptionalSheet } from '../../../exchange/workbook/book.ts'
import type { Language } from '../../../i18n/language.ts'
import { startWork } from '../../../workers/startWork.ts'
import { WorkError } from '../../../workers/workError.ts'
import { showToast } from '../../components/toastStore.ts'
import { usePreferences, useT } from '../../state/preferences.ts'
import { readLastExport, rememberExport } from '../../state/rememberedExports.ts'
import { useServices } from '../../state/services.ts'
import { useSaveFile } from '../../state/useSaveFile.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { useToday } from '../scenarios/useToday.ts'
import { journalSince } from './journalSince.ts'

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
  const author = usePreferences((preferences) => preferences.author)
  const { model, scenarioId } = useOpenPlan()
  const { platform, memory, newId } = useServices()
  const today = useToday()
  const saveFile = useSaveFile()
  const [progress, setProgress] = useState<number | null>(null)
  const control = useRef<AbortController | null>(null)

  async function save({ password, format, ...wishes }: WorkbookWishes) {
    const own = new AbortController()
    control.current = own
    setProgress(0)
    const { plan } = model
    try {
      const last = await readLastExport(memory, plan.id)
      const options = {
        ...wishes,
        format,
        date: dateOf(today),
        appVersion: platform.version(),
        scenarioId,
        exportId: newId(),
        ...(password === '' ? {} : { password }),
        ...(last ? { journal: journalSince(last, plan, wishes.language, author) } : {}),
      }
      const payload = { plan: { ...plan, frozen: [] }, options }
      const bytes = await startWork('workbook', payload, { onProgress: setProgress, signal: own.signal })
      const isSaved = await saveFile({ suggestedName: plan.name, bytes, kind: format })
      if (isSaved) await rememberExport(memory, options.exportId, { plan, day: today })
    } catch (error) {
      const isStopped = error instanceof WorkError && error.reason === 'cancelled'
      if (!isStopped) showToast({ message: t('exporting.failed', { reason: String(error) }), tone: 'error' })
    } finally {
      setProgress(null)
    }
  }
  return { progress, save, stop: () => control.current?.abort() }
}

/** The parts of an ISO day. */
function dateOf(isoDay: string) {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number)
  return { year, month, day }
}
