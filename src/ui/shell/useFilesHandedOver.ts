import { useEffect, useRef } from 'react'
import type { PlanFiles } from '../features/library/usePlanFiles.ts'
import { useLibraryStore } from '../state/libraryStore.ts'
import { goTo } from '../state/route.ts'
import { useServices } from '../state/services.ts'

/** Opens the plan files that the system hands over, such as one that was double-clicked. */
export function useFilesHandedOver(files: PlanFiles): void {
  const { platform } = useServices()
  const latest = useRef(files)
  useEffect(() => {
    latest.current = files
  }, [files])
  useEffect(
    () =>
      platform.onFileHandedOver((file) => {
        void latest.current.read(file).then((problems) => {
          if (problems.length > 0) goTo({ screen: 'library' })
          useLibraryStore.getState().setProblems(problems)
        })
      }),
    [platform],
  )
}
