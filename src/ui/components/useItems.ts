import { useState } from 'react'
import { addItem, changeItem, removeItem } from '../../editing/edits/lifeItems.ts'
import type { LifeItem, LifeList } from '../../editing/edits/lifeItems.ts'
import { useT } from '../state/preferences.ts'
import { useServices } from '../state/services.ts'
import { useOpenPlan, useWorkspace } from '../state/workspace.ts'
import { showToast } from './toastStore.ts'

/** What a screen does with one of the lists that a plan holds beside its figures; one item is open at a time. */
export interface Items<List extends LifeList> {
  readonly openId: string | null
  open(itemId: string | null): void
  /** Adds an item, given an id, and opens it. */
  add(item: Omit<LifeItem<List>, 'id'>): void
  change(itemId: string, changes: Partial<Omit<LifeItem<List>, 'id'>>): void
  remove(itemId: string): void
}

/** The edits of a list of the open plan, each a step to undo. */
export function useItems<List extends LifeList>(list: List): Items<List> {
  const t = useT()
  const { newId } = useServices()
  const { session } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const [openId, open] = useState<string | null>(null)
  return {
    openId,
    open,
    add(item) {
      const id = newId()
      const whole = { ...item, id } as LifeItem<List>
      if (run(addItem(list, whole)).length === 0) open(id)
    },
    change: (itemId, changes) => void run(changeItem(list, itemId, changes)),
    remove(itemId) {
      if (run(removeItem(list, itemId)).length === 0)
        showToast({ message: t('components.item.removed'), onUndo: () => session.undo() })
    },
  }
}
