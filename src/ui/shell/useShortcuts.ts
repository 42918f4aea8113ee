import { useEffect, useRef } from 'react'
import type { Action } from './actions/action.ts'
import { isPressed } from './actions/shortcut.ts'

/** What text fields do by themselves while one types in them. */
const ownOfFields: ReadonlySet<string> = new Set(['undo', 'redo'])

/** Runs the action whose keys are pressed; text fields and grids keep the keys that are theirs. */
export function useShortcuts(actions: () => readonly Action[]): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  }, [actions])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !mayBeShortcut(event)) return
      const action = latest
        .current()
        .find(({ shortcuts, hasOwnKeys }) => !hasOwnKeys && shortcuts?.some((keys) => isPressed(event, keys)))
      if (!action) return
      if (ownOfFields.has(action.id) && isTyping(event.target)) return
      event.preventDefault()
      action.run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

/** Plain signs belong to whoever is being typed in; of the others, few are worth the making of the list. */
function mayBeShortcut({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || /^F\d+$/.test(key)) return true
  return key === '?' && !isTyping(target) && !isInGrid(target)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

function isInGrid(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="grid"]') !== null
}
