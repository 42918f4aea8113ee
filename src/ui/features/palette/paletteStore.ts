import { create } from 'zustand'

interface PaletteStore {
  readonly shown: 'palette' | 'shortcuts' | null
  show(what: 'palette' | 'shortcuts'): void
  close(): void
}

/** Whether the palette or the sheet of shortcuts stands over the window. */
export const usePaletteStore = create<PaletteStore>()((set) => ({
  shown: null,
  show: (shown) => set({ shown }),
  close: () => set({ shown: null }),
}))
