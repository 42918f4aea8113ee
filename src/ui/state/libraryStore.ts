import { create } from 'zustand'

interface LibraryStore {
  /** Whether the form of a new plan is open. */
  readonly isCreating: boolean
  /** Why the last file was not opened, one sentence each. */
  readonly problems: readonly string[]
  /** Counts what was done to the library from elsewhere: a screen that lists plans reads them again. */
  readonly changes: number
  change(): void
  setCreating(isCreating: boolean): void
  setProblems(problems: readonly string[]): void
}

/** What is open in the library: asked for by its buttons, by the native menu, or by a file handed over. */
export const useLibraryStore = create<LibraryStore>()((set) => ({
  isCreating: false,
  problems: [],
  changes: 0,
  change: () => set(({ changes }) => ({ changes: changes + 1 })),
  setCreating: (isCreating) => set({ isCreating }),
  setProblems: (problems) => set({ problems }),
}))
