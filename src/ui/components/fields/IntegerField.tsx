import { numericField, type Bounds } from './numericField.ts'
import { TypedField, type FieldProps } from './TypedField.tsx'

interface IntegerFieldProps extends FieldProps<number | null> {
  readonly bounds?: Bounds
  readonly unit?: string
}

/** A whole number, such as a length in months. */
export function IntegerField({ bounds, unit, ...field }: IntegerFieldProps) {
  const shown = unit === undefined ? {} : { unit }
  return <TypedField {...numericField(field)} {...shown} kind={{ kind: 'integer', ...bounds }} />
}
