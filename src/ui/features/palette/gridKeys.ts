/** The keys of every grid that are no action of the window, as they are shown on the sheet of shortcuts. */
export const gridKeys = [
  { id: 'move', keys: ['↑', '↓', '←', '→'] },
  { id: 'next', keys: ['Tab', 'Shift+Tab'] },
  { id: 'ends', keys: ['Home', 'End'] },
  { id: 'extend', keys: ['Shift+↑', 'Shift+→'] },
  { id: 'edit', keys: ['F2'] },
  { id: 'open', keys: ['Enter'] },
  { id: 'copy', keys: ['CmdOrCtrl+C'] },
  { id: 'paste', keys: ['CmdOrCtrl+V'] },
] as const
