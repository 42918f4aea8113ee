import { numericField, type Bounds } from './numericField.ts'
import { TypedField, type FieldProps } from './TypedField.tsx'

interface NumberFieldProps extends FieldProps<number | null> {
  readonly bounds?: Bounds
  readonly unit?: string
}

/** A number with decimals, such as full-time equivalents. */
export function NumberField({ bounds, unit, ...field }: NumberFieldProps) {
  const shown = unit === undefined ? {} : { unit }
  return <TypedField {...numericField(field)} {...shown} kind={{ kind: 'number', ...bounds }} />
}
