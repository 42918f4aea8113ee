import { create } from 'zustand'
import type { StatementId } from '../../../domain/statements/statement.ts'
import type { StatementView } from './statementColumns.ts'

interface StatementsViewState {
  readonly statement: StatementId
  readonly view: StatementView
  /** The fiscal year whose months are shown, from 0. */
  readonly year: number
  readonly setStatement: (statement: StatementId) => void
  readonly setView: (view: StatementView) => void
  readonly setYear: (year: number) => void
}

/** Which statement is shown and how, found again when one comes back to it while the window lives. */
export const useStatementsView = create<StatementsViewState>()((set) => ({
  statement: 'income',
  view: 'year',
  year: 0,
  setStatement: (statement) => set({ statement }),
  setView: (view) => set({ view }),
  setYear: (year) => set({ year }),
}))
