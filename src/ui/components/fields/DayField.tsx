import { TextInput } from '@mantine/core'
import { CommittedText } from './CommittedText.tsx'

interface DayFieldProps {
  readonly label: string
  /** An ISO day; null when there is none. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly description?: string
  /** An empty day is not taken. */
  readonly required?: boolean
}

/** A day of the calendar, taken when the field is left. */
export function DayField({ label, value, onChange, description, required = false }: DayFieldProps) {
  return (
    <CommittedText
      value={value ?? ''}
      onCommit={(day) => (day !== '' || !required) && onChange(day === '' ? null : day)}
    >
      {(field) => <TextInput type="date" size="xs" w={150} label={label} description={description} {...field} />}
    </CommittedText>
  )
}
