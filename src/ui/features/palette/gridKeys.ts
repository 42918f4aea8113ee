/** The keys of every grid, as they are shown on the sheet of shortcuts. */
export const gridKeys = [
  { id: 'move', keys: ['↑', '↓', '←', '→'] },
  { id: 'edit', keys: ['F2'] },
  { id: 'open', keys: ['Enter'] },
  { id: 'clear', keys: ['Delete'] },
  { id: 'selectAll', keys: ['CmdOrCtrl+A'] },
  { id: 'fillDown', keys: ['CmdOrCtrl+D'] },
  { id: 'fillRight', keys: ['CmdOrCtrl+R'] },
  { id: 'copy', keys: ['CmdOrCtrl+C'] },
  { id: 'paste', keys: ['CmdOrCtrl+V'] },
] as const
