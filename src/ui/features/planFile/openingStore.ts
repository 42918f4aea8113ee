import { create } from 'zustand'

/** What must be asked before a plan file is opened. */
export type OpeningQuestion =
  | {
      readonly kind: 'passphrase'
      readonly fileName: string
      /** Whether the last passphrase was not the right one. */
      readonly isWrong: boolean
      answer(passphrase: string | null): void
    }
  | { readonly kind: 'checking'; readonly share: number; stop(): void }
  | { readonly kind: 'altered'; answer(isWanted: boolean): void }

interface OpeningStore {
  readonly question: OpeningQuestion | null
  setQuestion(question: OpeningQuestion | null): void
}

/** The question that stands between a plan file and its opening; null when there is none. */
export const useOpeningStore = create<OpeningStore>()((set) => ({
  question: null,
  setQuestion: (question) => set({ question }),
}))

/** Asks for the passphrase of a file; null when the person gives up. */
export function askPassphrase(fileName: string, isWrong: boolean): Promise<string | null> {
  return ask<string | null>((answer) => ({ kind: 'passphrase', fileName, isWrong, answer }))
}

/** Asks whether a file that was changed outside of the app is wanted all the same. */
export function askAltered(): Promise<boolean> {
  return ask<boolean>((answer) => ({ kind: 'altered', answer }))
}

function ask<Answer>(question: (answer: (given: Answer) => void) => OpeningQuestion): Promise<Answer> {
  const { setQuestion } = useOpeningStore.getState()
  return new Promise((resolve) => {
    setQuestion(
      question((given) => {
        setQuestion(null)
        resolve(given)
      }),
    )
  })
}
