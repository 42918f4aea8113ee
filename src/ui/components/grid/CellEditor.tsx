import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import styles from './DataGrid.module.css'
import type { CellKind, CellOption } from './gridTypes.ts'
import { isFigure } from './cellText.ts'

/** Where to go once a cell has been typed. */
export type AfterCommit = 'stay' | 'down' | 'up' | 'next' | 'previous'

interface CellEditorProps {
  readonly label: string
  readonly kind: CellKind
  readonly start: string
  /** What the text comes to, where it is more than a figure. */
  readonly understand?: ((text: string) => string | null) | undefined
  readonly onCommit: (text: string, after: AfterCommit) => void
  readonly onCancel: () => void
}

/** The field in which one cell is typed: Enter and Tab keep the text, Escape forgets it, leaving keeps it. */
export function CellEditor({ label, kind, start, understand, onCommit, onCancel }: CellEditorProps) {
  const [text, setText] = useState(start)
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const done = useRef(false)
  const pickedByKey = useRef(true)
  useEffect(() => {
    field.current?.focus()
  }, [])

  const shown = kind.kind === 'choice' ? shownOption(kind.options, text) : undefined
  // What a list shows is what is kept: its first letter may have been enough to find it.
  const commit = (after: AfterCommit, value = shown?.value ?? text) => {
    if (done.current) return
    done.current = true
    onCommit(value, after)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    pickedByKey.current = true
    const after = afterKey(event, kind.kind === 'choice')
    if (after !== null) {
      event.preventDefault()
      commit(after)
    } else if (event.key === 'Escape') {
      done.current = true
      onCancel()
    }
  }
  const shared = { ref: field, 'aria-label': label, className: styles.editor, onKeyDown, onBlur: () => commit('stay') }

  if (kind.kind !== 'choice') {
    const preview = text === start ? null : (understand?.(text) ?? null)
    return (
      <>
        <input
          {...shared}
          value={text}
          data-figure={isFigure(kind) || undefined}
          autoComplete="off"
          spellCheck={kind.kind === 'text'}
          maxLength={kind.kind === 'text' ? kind.maxLength : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <span
          ref={keepInSight}
          role="status"
          className={preview === null ? 'al-hidden' : styles.preview}
          data-testid="cell-preview"
        >
          {preview}
        </span>
      </>
    )
  }
  return (
    <select
      {...shared}
      value={shown?.value ?? ''}
      onPointerDown={() => {
        pickedByKey.current = false
      }}
      onChange={(event) => {
        setText(event.target.value)
        if (!pickedByKey.current) commit('stay', event.target.value)
      }}
    >
      {kind.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** The room that a preview takes at most, in pixels. */
const previewRoom = { width: 360, height: 60 }

/** Lets a preview open to the left or upwards where its cell is near the edge of what is shown. */
function keepInSight(preview: HTMLElement | null): void {
  const cell = preview?.parentElement?.getBoundingClientRect()
  const shown = preview?.closest('table')?.parentElement?.getBoundingClientRect()
  if (!preview || !cell || !shown) return
  preview.toggleAttribute('data-leftwards', cell.left + previewRoom.width > shown.right)
  preview.toggleAttribute('data-upwards', cell.bottom + previewRoom.height > shown.bottom)
}

/** The option that a text names, or else begins. */
function shownOption(options: readonly CellOption[], text: string): CellOption | undefined {
  return (
    options.find((option) => option.label === text || option.value === text) ??
    options.find((option) => option.label.toLowerCase().startsWith(text.toLowerCase()))
  )
}

function afterKey(event: KeyboardEvent, isChoice: boolean): AfterCommit | null {
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down'
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next'
  if (isChoice) return null
  if (event.key === 'ArrowDown') return 'down'
  return event.key === 'ArrowUp' ? 'up' : null
}
