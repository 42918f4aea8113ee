import { NativeSelect } from '@mantine/core'
import { useT } from '../../state/preferences.ts'
import type { CellOption } from '../grid/gridTypes.ts'
import { FieldLabel, type FieldProps } from './TypedField.tsx'
import styles from './TypedField.module.css'

interface ChoiceFieldProps<Value extends string> extends Omit<FieldProps<Value>, 'placeholder' | 'required'> {
  readonly options: readonly (CellOption & { readonly value: Value })[]
}

/** One choice among a few. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { options, value, onChange, overridden } = props
  const t = useT()
  return (
    <NativeSelect
      size="xs"
      label={<FieldLabel label={props.label} overridden={overridden} />}
      labelProps={{ className: styles.label }}
      aria-label={overridden ? `${props.label}, ${t('components.grid.overridden')}` : props.label}
      description={props.description}
      disabled={props.disabled ?? false}
      error={props.error}
      data={options.map((option) => ({ ...option }))}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value)
        if (chosen) onChange(chosen.value)
      }}
      classNames={{ input: styles.input ?? '' }}
      mod={{ inherited: props.inherited === true, overridden: overridden !== undefined }}
    />
  )
}
