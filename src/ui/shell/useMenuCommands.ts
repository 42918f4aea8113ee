import { useEffect, useRef } from 'react'
import { desktopLabelKeys } from '../../platform/contract.ts'
import type { DesktopLabels } from '../../platform/contract.ts'
import { useT } from '../state/preferences.ts'
import { useServices } from '../state/services.ts'
import type { Action } from './actions/action.ts'

/** Gives the native menu its texts, and runs the actions that it asks for. */
export function useMenuCommands(actions: () => readonly Action[]): void {
  const { platform } = useServices()
  const t = useT()
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  }, [actions])
  useEffect(() => {
    // Every key has its text: the list is the type.
    const labels = Object.fromEntries(desktopLabelKeys.map((key) => [key, t(`desktop.${key}`)])) as DesktopLabels
    platform.setMenuLanguage(labels)
  }, [platform, t])
  useEffect(
    () =>
      platform.onMenuCommand((command) =>
        latest
          .current()
          .find(({ id }) => id === command)
          ?.run(),
      ),
    [platform],
  )
}
