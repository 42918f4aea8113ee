import { TypedField, type FieldProps } from './TypedField.tsx'

/** A line of text, kept when the field is left; null when it is empty. */
export function TextField({
  maxLength = 200,
  onChange,
  ...field
}: FieldProps<string | null> & { readonly maxLength?: number }) {
  return (
    <TypedField
      {...field}
      kind={{ kind: 'text', maxLength }}
      onChange={(value) => {
        if (typeof value !== 'number') onChange(value)
      }}
    />
  )
}
