import { create } from 'zustand'

/** Which tour: that of a plan handed over, or that of the screens for a newcomer. */
export type TourKind = 'handover' | 'newcomer'

/** A first plan that was just made, and whether it was made of answers. */
interface FirstPlan {
  readonly planId: string
  readonly isOfAnswers: boolean
  /** Whether the tour of the screens is offered with it. */
  readonly hasTour: boolean
}

interface TourStore {
  /** The plan in which a tour is followed, and the stop where one is; null while no tour is followed. */
  readonly at: { readonly planId: string; readonly stop: number; readonly tour: TourKind } | null
  /** The handovers whose tour was put off, until the window is closed. */
  readonly putOff: readonly string[]
  /** The plan over which first steps are shown; null once they were taken or put off. */
  readonly first: FirstPlan | null
  go(planId: string, stop: number, tour?: TourKind): void
  leave(): void
  putOffTour(planId: string): void
  showFirst(first: FirstPlan | null): void
}

/** Where one is in the tour of a plan. */
export const useTourStore = create<TourStore>()((set) => ({
  at: null,
  putOff: [],
  first: null,
  go: (planId, stop, tour = 'handover') =>
    set(({ putOff }) => ({
      at: { planId, stop, tour },
      putOff: tour === 'handover' ? [...putOff, planId] : putOff,
      first: null,
    })),
  leave: () => set({ at: null }),
  putOffTour: (planId) => set(({ putOff }) => ({ putOff: [...putOff, planId] })),
  showFirst: (first) => set({ first }),
}))
