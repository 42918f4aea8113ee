import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Action } from '../../shell/actions/action.ts'
import { useT } from '../../state/preferences.ts'
import { entriesAtFirst, entriesSought } from './paletteEntries.ts'
import type { Entry } from './paletteEntries.ts'
import styles from './Palette.module.css'
import { recentActions, rememberAction } from './recentActions.ts'
import { ShortcutKeys } from './ShortcutKeys.tsx'
import { useFound } from './useFound.ts'

interface PaletteBodyProps {
  readonly actions: readonly Action[]
  readonly onClose: () => void
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** The search field, which keeps the keyboard, and the list of what it finds. */
export function PaletteBody({ actions, onClose }: PaletteBodyProps) {
  const t = useT()
  const [sought, setSought] = useState('')
  const [wanted, setWanted] = useState<string | null>(null)
  const [recent] = useState(recentActions)
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const isSeeking = sought.trim() !== ''
  const found = useFound(isSeeking)
  const groups = isSeeking ? entriesSought(actions, found, sought) : entriesAtFirst(actions, recent)
  const entries = groups.flatMap((group) => group.entries)
  const chosen = entries.find(({ id }) => id === wanted) ?? entries[0]
  const optionId = (entry: Entry) => `${listId}-${entry.id}`
  const run = (entry: Entry) => {
    onClose()
    if (actions.some(({ id }) => id === entry.id)) rememberAction(entry.id)
    entry.run()
  }
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen?.id])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step !== undefined) {
      const at = chosen ? entries.indexOf(chosen) : 0
      // One step past an end goes to the other; a page stops there.
      const next = Math.abs(step) === 1 ? (at + step + entries.length) % entries.length : at + step
      setWanted(entries[Math.min(Math.max(next, 0), entries.length - 1)]?.id ?? null)
    } else if (event.key === 'Enter' && chosen) run(chosen)
    else return
    event.preventDefault()
  }
  return (
    <>
      <TextInput
        data-autofocus
        size="md"
        variant="unstyled"
        className={styles['search']}
        leftSection={<IconSearch size={16} />}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-label={t('palette.search')}
        {...(chosen ? { 'aria-activedescendant': optionId(chosen) } : {})}
        placeholder={t('palette.search')}
        value={sought}
        onChange={(event) => {
          setSought(event.currentTarget.value)
          setWanted(null)
        }}
        onKeyDown={onKeyDown}
        autoComplete="off"
        spellCheck={false}
      />
      <div
        id={listId}
        ref={list}
        className={styles['list']}
        role="listbox"
        aria-label={t('palette.title')}
        tabIndex={-1}
      >
        {groups.map((group) => (
          <div key={group.id} role="group" aria-label={t(`palette.groups.${group.id}`)}>
            <div className={styles['group']} aria-hidden>
              {t(`palette.groups.${group.id}`)}
            </div>
            {group.entries.map((entry) => (
              <div
                key={entry.id}
                id={optionId(entry)}
                role="option"
                aria-selected={entry === chosen}
                className={styles['option']}
                onClick={() => run(entry)}
              >
                <span className={styles['text']}>{entry.text}</span>
                {'detail' in entry && entry.detail && <span className={styles['detail']}>{entry.detail}</span>}
                {'shortcuts' in entry && entry.shortcuts && <ShortcutKeys shortcut={entry.shortcuts[0] ?? ''} />}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className={styles['foot']} role="status">
        {entries.length === 0 ? t('palette.nothing', { sought }) : t('palette.keys')}
      </p>
    </>
  )
}
