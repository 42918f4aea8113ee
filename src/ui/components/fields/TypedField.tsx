import { ActionIcon, Text, TextInput, Tooltip } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import { typingErrorText } from '../../../i18n/typingErrorText.ts'
import type { TypingError } from '../../../i18n/typed.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { isFigure, typedText } from '../grid/cellText.ts'
import type { CellKind, CellValue } from '../grid/gridTypes.ts'
import { readCell } from '../grid/readCell.ts'
import type { ReadSeries } from '../grid/seriesOffer.ts'
import { understood } from '../grid/understood.ts'
import styles from './TypedField.module.css'

/** What every typed field takes. */
export interface FieldProps<Value extends CellValue> {
  readonly label: string
  readonly value: Value
  /** Called when the field is left or Enter is pressed, with a value that could be read and differs. */
  readonly onChange: (value: Value) => void
  readonly description?: string
  readonly placeholder?: string
  readonly required?: boolean
  readonly disabled?: boolean
  /** Why the value is wrong although it can be read. */
  readonly error?: string
  /** The value is a default or a parent's: written faintly. */
  readonly inherited?: boolean
  /** The current scenario changed it: `note` says from what, `onReset` goes back to it. */
  readonly overridden?: { readonly note: string; readonly onReset?: () => void }
  /** Reads a text as a series, where one may be typed. */
  readonly readSeries?: ReadSeries
}

interface TypedFieldProps extends FieldProps<CellValue> {
  readonly kind: CellKind
  /** Stands in the field after the figure: €, %, months. */
  readonly unit?: string
}

interface Draft {
  readonly text: string
  readonly error: TypingError | null
  /** The value when typing began: once it changes elsewhere, the draft no longer says anything. */
  readonly over: CellValue
}

/** A field that reads what people type; a text that cannot be read stays, with the reason under it. */
export function TypedField(props: TypedFieldProps) {
  const { kind, value, onChange, required = false, overridden } = props
  const t = useT()
  const format = useFormat()
  const [kept, setDraft] = useState<Draft | null>(null)
  const draft = kept !== null && Object.is(kept.over, value) ? kept : null
  const shown = withoutUnit(typedText(value, kind, format), kind)

  const commit = () => {
    if (draft === null) return
    if (draft.text === shown) return setDraft(null)
    const offer = props.readSeries?.(draft.text) ?? null
    if (offer !== null) {
      if (!offer.ok) return setDraft({ ...draft, error: offer.error })
      setDraft(null)
      return offer.take()
    }
    const typed = readCell(draft.text, kind, format, { required, bareRate: 'percent' })
    if (!typed.ok) return setDraft({ ...draft, error: typed.error })
    setDraft(null)
    if (!Object.is(typed.value, value) || props.inherited === true) onChange(typed.value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation()
      setDraft(null)
    }
  }
  const preview =
    draft === null || draft.error !== null ? null : understood(draft.text, kind, props.readSeries, { t, format })
  return (
    <TextInput
      inputContainer={(input) => (
        <>
          {input}
          <span role="status" className={preview === null ? 'al-hidden' : styles.preview}>
            {preview}
          </span>
        </>
      )}
      label={<FieldLabel label={props.label} overridden={overridden} />}
      labelProps={{ className: styles.label }}
      aria-label={overridden ? `${props.label}, ${t('components.grid.overridden')}` : props.label}
      description={props.description}
      placeholder={props.placeholder}
      disabled={props.disabled ?? false}
      required={required}
      withAsterisk={false}
      error={draft?.error ? typingErrorText(t, draft.error) : props.error}
      value={draft?.text ?? shown}
      onChange={(event) => setDraft({ text: event.currentTarget.value, error: null, over: value })}
      onBlur={commit}
      onKeyDown={onKeyDown}
      autoComplete="off"
      data-amount={kind.kind === 'amount' || undefined}
      spellCheck={kind.kind === 'text'}
      classNames={{ input: `${styles.input} ${isFigure(kind) ? styles.figure : ''}` }}
      mod={{ inherited: props.inherited === true && draft === null, overridden: overridden !== undefined }}
      rightSection={props.unit === undefined ? undefined : <Text className={styles.unit}>{props.unit}</Text>}
      rightSectionWidth={18 + (props.unit?.length ?? 0) * 8}
      rightSectionPointerEvents="none"
    />
  )
}

interface FieldLabelProps {
  readonly label: string
  readonly overridden: FieldProps<CellValue>['overridden']
}

/** The name of a field, with the mark of what the scenario changed and the way back. */
export function FieldLabel({ label, overridden }: FieldLabelProps) {
  const t = useT()
  if (!overridden) return label
  return (
    <>
      {label}
      <Tooltip label={`${t('components.grid.overridden')} : ${overridden.note}`}>
        <span className={styles.mark} />
      </Tooltip>
      {overridden.onReset && (
        <Tooltip label={t('components.field.reset', { value: overridden.note })}>
          <ActionIcon
            size={16}
            aria-label={t('components.field.reset', { value: overridden.note })}
            onClick={(event) => {
              event.preventDefault()
              overridden.onReset?.()
            }}
          >
            <IconArrowBackUp size={13} />
          </ActionIcon>
        </Tooltip>
      )}
    </>
  )
}

/** The sign of a rate stands beside the field, not in it. */
function withoutUnit(text: string, kind: CellKind): string {
  return kind.kind === 'rate' ? text.replace(/\s*%$/u, '') : text
}
