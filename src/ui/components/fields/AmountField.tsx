import { numericField, type Bounds } from './numericField.ts'
import { TypedField, type FieldProps } from './TypedField.tsx'

/** An amount in whole cents, typed in euros: `12 500`, `12,5k`, `=1200*12`. Bounds are in cents. */
export function AmountField({ bounds, ...field }: FieldProps<number | null> & { readonly bounds?: Bounds }) {
  return <TypedField {...numericField(field)} kind={{ kind: 'amount', ...bounds }} unit="€" />
}
