import { create } from 'zustand'

interface OpenGroups {
  readonly opened: readonly string[]
  readonly setOpened: (opened: readonly string[]) => void
}

/** The groups of the form that are unfolded; kept from one line to the next while the window lives. */
export const useOpenGroups = create<OpenGroups>()((set) => ({
  opened: ['main', 'schedule'],
  setOpened: (opened) => set({ opened }),
}))
