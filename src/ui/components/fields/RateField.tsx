import { numericField, type Bounds } from './numericField.ts'
import { TypedField, type FieldProps } from './TypedField.tsx'

/** A rate as a fraction (0.025), typed in per cent. Bounds are fractions. */
export function RateField({ bounds, ...field }: FieldProps<number | null> & { readonly bounds?: Bounds }) {
  return <TypedField {...numericField(field)} kind={{ kind: 'rate', ...bounds }} unit="%" />
}
