/** What actions are gathered under, in the order in which they are shown. */
export const actionGroups = ['edit', 'grid', 'scenario', 'screen', 'file', 'add', 'look', 'help'] as const
export type ActionGroup = (typeof actionGroups)[number]

/** Something that the window can do now: the palette shows it, a key or the native menu runs it. */
export interface Action {
  readonly id: string
  readonly group: ActionGroup
  readonly text: string
  /** Other words by which it is found. */
  readonly words?: string
  /** Its keys, the first one shown: `CmdOrCtrl+K`, `F1`, `?`. */
  readonly shortcuts?: readonly string[]
  /** Its keys are those of the place it acts in, which listens to them itself: here they are only told. */
  readonly hasOwnKeys?: boolean
  /** There is nothing for it to do now: its keys are still told. */
  readonly isIdle?: boolean
  run(): void
}
