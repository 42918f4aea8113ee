import { Textarea } from '@mantine/core'
import { MAX_TEXT } from '../../../domain/plan/checkText.ts'
import { CommittedText } from './CommittedText.tsx'

interface LongTextProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly description?: string
  readonly placeholder?: string
  readonly error?: string
  readonly rows?: number
}

/** A text of several lines, taken when the field is left. */
export function LongText({ value, onChange, rows = 1, ...field }: LongTextProps) {
  return (
    <CommittedText value={value} onCommit={onChange}>
      {(typed) => <Textarea size="xs" autosize minRows={rows} maxRows={8} maxLength={MAX_TEXT} {...field} {...typed} />}
    </CommittedText>
  )
}
