import { Chip, Group, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { LineKind, Section } from '../../../domain/plan/lineKind.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import styles from './Catalogue.module.css'
import { CatalogueFiche } from './CatalogueFiche.tsx'
import { catalogueGroups, soughtIn } from './catalogueGroups.ts'
import type { CatalogueGroup } from './catalogueGroups.ts'
import { CatalogueList } from './CatalogueList.tsx'

interface CatalogueBodyProps {
  readonly sections: readonly Section[]
  readonly onAdd: (kind: LineKind) => void
}

/** Every group, or the one of this id. */
const everyGroup = 'all'

/** The search and the list at the left, the fiche of what is chosen at the right; all of it works from the search field. */
export function CatalogueBody({ sections, onAdd }: CatalogueBodyProps) {
  const t = useT()
  const labels = useLabels()
  const { form } = useOpenPlan().model.plan.structure
  const [sought, setSought] = useState('')
  const [groupId, setGroupId] = useState(everyGroup)
  const [wanted, setWanted] = useState<string | null>(null)
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const groups = useMemo(() => catalogueGroups(sections), [sections])
  const kept = groups.filter(({ id }) => groupId === everyGroup || id === groupId)
  const shown = soughtIn(kept, sought, ({ id }) => `${labels.kind(id)} ${labels.summary(id)}`)
  const kinds = shown.flatMap((group) => group.kinds)
  const chosen = kinds.find(({ id }) => id === wanted) ?? kinds[0]
  const optionId = (kind: LineKind) => `${listId}-${kind.id}`
  const add = (kind: LineKind) => kind.forms.includes(form) && onAdd(kind)
  const nameOf = (group: CatalogueGroup) =>
    group.family ? t(`lines.families.${group.family}`) : t(`lines.sections.${group.section}`)

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen?.id])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) {
      const at = chosen ? kinds.indexOf(chosen) : 0
      setWanted(kinds[Math.min(Math.max(at + step, 0), kinds.length - 1)]?.id ?? null)
    } else if (event.key === 'Enter' && chosen) add(chosen)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.columns}>
      <div className={styles.left}>
        <div className={styles.filters}>
          <TextInput
            data-autofocus
            leftSection={<IconSearch size={14} />}
            role="combobox"
            aria-expanded
            aria-controls={listId}
            aria-autocomplete="list"
            aria-label={t('catalogue.search')}
            {...(chosen ? { 'aria-activedescendant': optionId(chosen) } : {})}
            placeholder={t('catalogue.search')}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          {groups.length > 1 && (
            <Chip.Group value={groupId} onChange={(value) => setGroupId(String(value))}>
              <Group gap={4} role="radiogroup" aria-label={t('catalogue.families')}>
                {[
                  { id: everyGroup, name: t('catalogue.all') },
                  ...groups.map((group) => ({ id: group.id, name: nameOf(group) })),
                ].map(({ id, name }) => (
                  <Chip key={id} value={id} size="xs" variant="light">
                    {name}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          )}
        </div>
        <CatalogueList
          id={listId}
          listRef={list}
          groups={shown}
          nameOf={nameOf}
          chosen={chosen ?? null}
          optionId={optionId}
          sought={sought}
          onChoose={(kind) => setWanted(kind.id)}
          onAdd={add}
        />
        <p className={styles.keys}>
          {t('catalogue.count', { count: kinds.length })} · {t('catalogue.keys')}
        </p>
      </div>
      <div className={styles.right}>{chosen && <CatalogueFiche kind={chosen} onAdd={() => add(chosen)} />}</div>
    </div>
  )
}
