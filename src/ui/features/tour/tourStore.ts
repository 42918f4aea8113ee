import { create } from 'zustand'

interface TourStore {
  /** The plan whose tour is followed, and the stop where one is; null while no tour is followed. */
  readonly at: { readonly planId: string; readonly stop: number } | null
  /** The handovers whose tour was put off, until the window is closed. */
  readonly putOff: readonly string[]
  go(planId: string, stop: number): void
  leave(): void
  putOffTour(planId: string): void
}

/** Where one is in the tour of a plan. */
export const useTourStore = create<TourStore>()((set) => ({
  at: null,
  putOff: [],
  go: (planId, stop) => set(({ putOff }) => ({ at: { planId, stop }, putOff: [...putOff, planId] })),
  leave: () => set({ at: null }),
  putOffTour: (planId) => set(({ putOff }) => ({ putOff: [...putOff, planId] })),
}))
