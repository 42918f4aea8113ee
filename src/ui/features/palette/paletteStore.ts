import { create } from 'zustand'

interface PaletteStore {
  readonly shown: 'palette' | 'shortcuts' | null
  /** How many times something was shown, so that what was sought before is gone even while it still fades. */
  readonly times: number
  show(what: 'palette' | 'shortcuts'): void
  close(): void
}

/** Whether the palette or the sheet of shortcuts stands over the window. */
export const usePaletteStore = create<PaletteStore>()((set) => ({
  shown: null,
  times: 0,
  show: (shown) => set(({ times }) => ({ shown, times: times + 1 })),
  close: () => set({ shown: null }),
}))
