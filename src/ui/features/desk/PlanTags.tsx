import { ActionIcon, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { MAX_TAG, MAX_TAGS, tagFrom } from '../../../exchange/desk/deskMemory.ts'
import { useDeskNotes } from '../../state/deskStore.ts'
import { useT } from '../../state/preferences.ts'
import styles from './Desk.module.css'

/** The tags of a plan, each with the way to take it off, and the way to add one. */
export function PlanTags({ plan }: { readonly plan: PlanSummary }) {
  const t = useT()
  const [notes, change] = useDeskNotes()
  const [typed, setTyped] = useState<string | null>(null)
  const tags = notes.tags[plan.id] ?? []
  const put = (next: readonly string[]) => change((all) => ({ ...all, tags: { ...all.tags, [plan.id]: next } }))
  const add = (event?: FormEvent) => {
    event?.preventDefault()
    const tag = tagFrom(typed ?? '')
    if (tag !== null && !tags.includes(tag)) put([...tags, tag])
    setTyped(null)
  }
  return (
    <div className={styles.planTags}>
      {tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          {tag}
          <button
            type="button"
            aria-label={t('desk.tags.remove', { tag, name: plan.name })}
            onClick={() => put(tags.filter((each) => each !== tag))}
          >
            <IconX size={12} aria-hidden />
          </button>
        </span>
      ))}
      {typed === null && tags.length < MAX_TAGS && (
        <ActionIcon
          size={24}
          variant="subtle"
          color="gray"
          aria-label={t('desk.tags.add', { name: plan.name })}
          onClick={() => setTyped('')}
        >
          <IconPlus size={14} />
        </ActionIcon>
      )}
      {typed !== null && (
        <form onSubmit={add}>
          <TextInput
            autoFocus
            size="xs"
            w={110}
            aria-label={t('desk.tags.add', { name: plan.name })}
            value={typed}
            maxLength={MAX_TAG}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={() => add()}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTyped(null)
            }}
          />
        </form>
      )}
    </div>
  )
}
