import { useEffect } from 'react'
import type { MenuCommand } from '../../platform/contract.ts'
import { desktopLabelKeys } from '../../platform/contract.ts'
import type { DesktopLabels } from '../../platform/contract.ts'
import { useT } from '../state/preferences.ts'
import { appScreens, goTo, planScreens } from '../state/route.ts'
import { useServices } from '../state/services.ts'
import { useWorkspace } from '../state/workspace.ts'

/** What only the library can do: it listens for these. */
export type LibraryCommand = 'new' | 'open' | 'save-as'

/** Gives the native menu its texts, and does what it asks; what concerns files and new plans is handed on. */
export function useMenuCommands(onLibraryCommand: (command: LibraryCommand) => void): void {
  const { platform } = useServices()
  const t = useT()
  useEffect(() => {
    // Every key has its text: the list is the type.
    const labels = Object.fromEntries(desktopLabelKeys.map((key) => [key, t(`desktop.${key}`)])) as DesktopLabels
    platform.setMenuLanguage(labels)
  }, [platform, t])
  useEffect(
    () => platform.onMenuCommand((command) => runMenuCommand(command, onLibraryCommand)),
    [platform, onLibraryCommand],
  )
}

function runMenuCommand(command: MenuCommand, onLibraryCommand: (command: LibraryCommand) => void): void {
  const { open, planId } = useWorkspace.getState()
  switch (command) {
    case 'undo':
      open?.session.undo()
      return
    case 'redo':
      open?.session.redo()
      return
    case 'new':
    case 'open':
    case 'save-as':
      onLibraryCommand(command)
      return
    default: {
      const page = appScreens.find((name) => name === command)
      if (page) goTo({ screen: page })
      const screen = planScreens.find((name) => name === command)
      if (screen && planId !== null) goTo({ screen, planId })
    }
  }
}
