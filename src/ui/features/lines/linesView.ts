import { create } from 'zustand'

/** How lines are shown: their amounts by fiscal year, or their months on a calendar. */
export const linesViews = ['amounts', 'calendar'] as const
export type LinesView = (typeof linesViews)[number]

interface LinesViewState {
  readonly view: LinesView
  readonly show: (view: LinesView) => void
}

/** How the lines are shown, on every screen of lines, while the window lives. */
export const useLinesView = create<LinesViewState>()((set) => ({
  view: 'amounts',
  show: (view) => set({ view }),
}))
