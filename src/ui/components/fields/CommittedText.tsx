import { useState } from 'react'
import type { ChangeEvent, KeyboardEvent, ReactNode } from 'react'

interface FieldProps {
  readonly value: string
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void
  readonly onBlur: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

interface CommittedTextProps {
  readonly value: string
  readonly onCommit: (value: string) => void
  readonly children: (field: FieldProps) => ReactNode
}

/** A text that becomes one edit when its field is left or Enter is pressed; Escape gives up what was typed. */
export function CommittedText({ value, onCommit, children }: CommittedTextProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    if (typed !== null && typed.trim() !== value) onCommit(typed.trim())
    setTyped(null)
  }
  return children({
    value: typed ?? value,
    onChange: (event) => setTyped(event.currentTarget.value),
    onBlur: commit,
    onKeyDown: (event) => {
      if (event.key === 'Escape') setTyped(null)
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) commit()
    },
  })
}
