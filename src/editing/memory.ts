/** What the app remembers of the user's choices across plans (how a file's columns were read, which line an account became), as text. */
export interface Memory {
  /** What was remembered under this key; null when nothing was. */
  recall(key: string): Promise<string | null>
  /** Remembers a text under a key, in the place of the one before; the oldest keys go first when there are too many, except those that begin with `kept/`. */
  remember(key: string, text: string): Promise<void>
}
