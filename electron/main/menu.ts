import { app, Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import { menuShortcuts } from '../../src/platform/contract.ts'
import type { DesktopLabels, MenuCommand, RecentPlan } from '../../src/platform/contract.ts'

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** Windows has its own key to redo; the page listens to both. */
const shortcuts: Readonly<Partial<Record<MenuCommand, string>>> = {
  ...menuShortcuts,
  ...(process.platform === 'win32' ? { redo: 'Ctrl+Y' } : {}),
}

/** Undo and redo show their keys only: a text field being typed in must keep its own undo. */
const keyedByThePage: ReadonlySet<MenuCommand> = new Set(['undo', 'redo'])

/** The screens by what one does there, a line between the groups. */
const screens = [
  ['library', 'desk', 'cases', 'dashboard'],
  ['structure', 'resources', 'costs', 'voluntary', 'utility', 'stakeholders', 'import'],
  ['scenarios', 'comparison', 'events', 'decision', 'stress', 'sensitivity', 'chance', 'levers'],
  ['actuals', 'habits', 'record'],
  ['statements', 'financing', 'poles', 'grantform'],
  ['boardreport', 'together', 'versions'],
] as const

/** What the menu does: most entries are commands of the window. */
export interface MenuActions {
  run: (command: MenuCommand) => void
  print: () => void
  openPlan: (id: string) => void
}

/** In a menu an ampersand marks the key of the letter after it: in a name it is only itself. */
const shownName = (name: string): string => name.replaceAll('&', '&&')

/** Shows the native menu in the language of the given texts, with the plans that it offers to open again. */
export function showMenu(labels: DesktopLabels, recent: readonly RecentPlan[], actions: MenuActions): void {
  const { run, print, openPlan } = actions
  const isMac = process.platform === 'darwin'
  const command = (id: MenuCommand): MenuItemConstructorOptions => ({
    id,
    label: labels[id],
    click: () => run(id),
    registerAccelerator: !keyedByThePage.has(id),
    ...(shortcuts[id] === undefined ? {} : { accelerator: shortcuts[id] }),
  })
  const macMenu: MenuItemConstructorOptions = {
    label: app.getName(),
    submenu: [
      command('about'),
      command('settings'),
      separator,
      { role: 'hide', label: labels.hide },
      { role: 'hideOthers', label: labels.hideOthers },
      { role: 'unhide', label: labels.showAll },
      separator,
      { role: 'quit', label: labels.quit },
    ],
  }
  const file: MenuItemConstructorOptions = {
    label: labels.menuFile,
    submenu: [
      command('new'),
      command('open'),
      {
        id: 'recent',
        label: labels.recent,
        enabled: recent.length > 0,
        submenu: recent.map(({ id, name }) => ({ label: shownName(name), click: () => openPlan(id) })),
      },
      separator,
      command('save-as'),
      command('export'),
      command('backups'),
      { id: 'print', label: labels.print, accelerator: menuShortcuts.print, click: print },
      separator,
      isMac ? { role: 'close', label: labels.close } : { role: 'quit', label: labels.quit },
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: labels.menuEdit,
    submenu: [
      command('undo'),
      command('redo'),
      separator,
      { role: 'cut', label: labels.cut },
      { role: 'copy', label: labels.copy },
      { role: 'paste', label: labels.paste },
      { role: 'selectAll', label: labels.selectAll },
      ...(isMac ? [] : [separator, command('settings')]),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: labels.menuView,
    submenu: [
      ...screens.flatMap((group) => [...group.map(command), separator]),
      { role: 'zoomIn', label: labels.zoomIn },
      { role: 'zoomOut', label: labels.zoomOut },
      { role: 'resetZoom', label: labels.zoomReset, accelerator: 'CmdOrCtrl+Alt+0' },
      { role: 'togglefullscreen', label: labels.fullScreen },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
    ],
  }
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: labels.menuHelp,
    submenu: [command('learn'), command('about')],
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [macMenu, file, edit, view] : [file, edit, view, help]))
}
