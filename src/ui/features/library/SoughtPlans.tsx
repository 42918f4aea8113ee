import { Chip, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue } from 'react'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { useDeskNotes, useDeskStore } from '../../state/deskStore.ts'
import { useT } from '../../state/preferences.ts'
import { soughtPlans } from '../../state/soughtPlans.ts'
import styles from './Library.module.css'
import { PlanList } from './PlanList.tsx'
import type { PlanActions } from './usePlanActions.ts'

/** Below so many plans the eye finds them unaided. */
const FEW = 8

/** The stored plans with what narrows them: words and tags, once there are more than a few. */
export function SoughtPlans({ plans, ...actions }: { readonly plans: readonly PlanSummary[] } & PlanActions) {
  const t = useT()
  const [notes] = useDeskNotes()
  const { sought, tag, set } = useDeskStore()
  const tags = [...new Set(plans.flatMap(({ id }) => notes.tags[id] ?? []))].toSorted()
  const isMany = plans.length > FEW
  // The list follows what is typed when there is time for it.
  const words = useDeferredValue(isMany ? sought : '')
  const found = soughtPlans(plans, notes, words, isMany && tag !== null && tags.includes(tag) ? tag : null)
  return (
    <>
      {isMany && (
        <div className={styles['sought']}>
          <TextInput
            type="search"
            w={300}
            aria-label={t('desk.search')}
            placeholder={t('desk.search')}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={sought}
            maxLength={100}
            onChange={(event) => set({ sought: event.currentTarget.value })}
          />
          {tags.map((each) => (
            <Chip key={each} size="xs" checked={tag === each} onChange={(on) => set({ tag: on ? each : null })}>
              {each}
            </Chip>
          ))}
          <Text size="sm" c="dimmed" role="status">
            {t('desk.shown', { count: found.length, total: plans.length })}
          </Text>
        </div>
      )}
      {found.length === 0 ? <Text c="dimmed">{t('desk.nothingFound')}</Text> : <PlanList plans={found} {...actions} />}
    </>
  )
}
