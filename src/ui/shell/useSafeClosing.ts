import { useEffect } from 'react'
import { useServices } from '../state/services.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Tells the computer while an edit is not stored, and finishes the writes before the window closes. */
export function useSafeClosing(): void {
  const { platform } = useServices()
  const status = useWorkspace((workspace) => workspace.open?.state.status ?? 'saved')
  useEffect(() => platform.setUnsaved(status !== 'saved'), [platform, status])
  useEffect(
    () =>
      platform.onBeforeClose(async () => {
        await useWorkspace.getState().open?.session.flush()
      }),
    [platform],
  )
}
