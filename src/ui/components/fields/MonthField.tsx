import { numericField, type Bounds } from './numericField.ts'
import { TypedField, type FieldProps } from './TypedField.tsx'

/** An absolute month (year × 12 + month − 1), typed as `03/2026` or `mars 2026`. Bounds are absolute months. */
export function MonthField({ bounds, ...field }: FieldProps<number | null> & { readonly bounds?: Bounds }) {
  return <TypedField {...numericField(field)} kind={{ kind: 'month', ...bounds }} />
}
