import { useEffect, useState } from 'react'
import { readReportOptions, reportMemoryKey, writeReportOptions } from '../../../exchange/report/reportMemory.ts'
import type { ReportOptions } from '../../../exchange/report/reportOptions.ts'
import { usePreferences } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'

/** The choices for the report of a plan, remembered on this computer; null while they are read. */
export function useReportOptions(planId: string): {
  readonly options: ReportOptions | null
  readonly change: (changes: Partial<ReportOptions>) => void
} {
  const { memory } = useServices()
  const language = usePreferences((preferences) => preferences.language)
  const [options, setOptions] = useState<ReportOptions | null>(null)
  useEffect(() => {
    let isShown = true
    void memory.recall(reportMemoryKey(planId)).then((text) => {
      if (isShown) setOptions((chosen) => chosen ?? readReportOptions(text, language))
    })
    return () => {
      isShown = false
    }
  }, [memory, planId, language])
  return {
    options,
    change(changes) {
      if (!options) return
      const changed = { ...options, ...changes }
      setOptions(changed)
      void memory.remember(reportMemoryKey(planId), writeReportOptions(changed))
    },
  }
}
