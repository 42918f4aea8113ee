import type { CellValue } from '../grid/gridTypes.ts'
import type { FieldProps } from './TypedField.tsx'

/** The smallest and the largest value a field takes, in the units of its value. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** A field of numbers as a typed field: what is read from a text of figures is a number or nothing. */
export function numericField(field: FieldProps<number | null>): FieldProps<CellValue> {
  return {
    ...field,
    onChange: (value) => {
      if (typeof value !== 'string') field.onChange(value)
    },
  }
}
