import type { ClipboardEvent, KeyboardEvent } from 'react'
import { typingErrorText } from '../../../i18n/typingErrorText.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { showToast } from '../toastStore.ts'
import { readBlock, writeBlock } from './fieldBlock.ts'
import { fieldCommand } from './fieldCommand.ts'
import type { FieldBlock, FieldPlace, PastedValue } from './fieldBlock.ts'

/** What the element around the fields of a block takes, and what the element around each field does. */
interface BlockClipboard {
  readonly handlers: {
    readonly onPaste: (event: ClipboardEvent) => void
    readonly onCopy: (event: ClipboardEvent) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
  place(row: number, column?: number): { readonly 'data-block-row': number; readonly 'data-block-column': number }
}

/**
 * Pastes cells of a spreadsheet on a block of fields from the one where the person is, in one step, and copies the whole
 * block where no text of a field is selected. Arrows go from field to field; Ctrl+D and Ctrl+R take the figure above or before.
 */
export function useFieldBlock(block: FieldBlock, onValues: (values: readonly PastedValue[]) => void): BlockClipboard {
  const t = useT()
  const format = useFormat()
  const onPaste = (event: ClipboardEvent) => {
    const from = placeOf(event.target)
    const pasted = from && readBlock(event.clipboardData.getData('text/plain'), block, from, format)
    if (!pasted) return
    event.preventDefault()
    if ('error' in pasted) {
      const { text, label, error } = pasted
      const message = t('components.block.refused', { cell: label, text, reason: typingErrorText(t, error) })
      return showToast({ message, tone: 'error' })
    }
    onValues(pasted.values)
    if (pasted.outside === 0) return
    const said = [
      t('components.grid.pasted', { count: pasted.values.length }),
      t('components.grid.pastedOutside', { count: pasted.outside }),
    ]
    showToast({ message: said.join(' · ') })
  }
  const onCopy = (event: ClipboardEvent) => {
    const { target } = event
    if (!(target instanceof HTMLInputElement) || target.selectionStart !== target.selectionEnd) return
    if (placeOf(target) === null) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', writeBlock(block, format))
    showToast({ message: t('components.grid.copied', { count: block.flat().length }) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target)
    const asked = at && !event.defaultPrevented ? fieldCommand(event, at) : null
    if (!at || !asked) return
    const field = block[asked.place.row]?.[asked.place.column]
    if (!field) return
    event.preventDefault()
    if (asked.do === 'take') onValues([{ ...at, value: field.value }])
    else fieldAt(event.currentTarget, asked.place)?.select()
  }
  return {
    handlers: { onPaste, onCopy, onKeyDown },
    place: (row, column = 0) => ({ 'data-block-row': row, 'data-block-column': column }),
  }
}

function placeOf(target: EventTarget): FieldPlace | null {
  const around = target instanceof Element ? target.closest<HTMLElement>('[data-block-row]') : null
  return around && { row: Number(around.dataset['blockRow']), column: Number(around.dataset['blockColumn']) }
}

function fieldAt(around: Element, { row, column }: FieldPlace): HTMLInputElement | null {
  return around.querySelector(`[data-block-row="${row}"][data-block-column="${column}"] input`)
}
