import type { RefObject } from 'react'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { families, seriesColor } from '../../theme/families.ts'
import { useLabels } from '../../words/useLabels.ts'
import styles from './Catalogue.module.css'
import type { CatalogueGroup } from './catalogueGroups.ts'

interface CatalogueListProps {
  readonly id: string
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly groups: readonly CatalogueGroup[]
  readonly nameOf: (group: CatalogueGroup) => string
  readonly chosen: LineKind | null
  readonly optionId: (kind: LineKind) => string
  readonly sought: string
  readonly onChoose: (kind: LineKind) => void
  readonly onAdd: (kind: LineKind) => void
}

/** The kinds that were found, under the name and the colour of their family. The keyboard stays in the search field. */
export function CatalogueList(props: CatalogueListProps) {
  const { id, listRef, groups, nameOf, chosen, optionId, sought, onChoose, onAdd } = props
  const t = useT()
  const labels = useLabels()
  const { form } = useOpenPlan().model.plan.structure
  return (
    <div id={id} ref={listRef} className={styles.list} role="listbox" aria-label={t('catalogue.list')} tabIndex={0}>
      {groups.length === 0 && <p className={styles.nothing}>{t('catalogue.nothingFound', { sought })}</p>}
      {groups.map((group) => (
        <div key={group.id} role="group" aria-label={nameOf(group)}>
          <div className={styles.family} aria-hidden>
            {group.family && <span style={{ background: seriesColor(families[group.family]) }} />}
            {nameOf(group)}
          </div>
          {group.kinds.map((kind) => {
            const isOpen = kind.forms.includes(form)
            return (
              <div
                key={kind.id}
                id={optionId(kind)}
                role="option"
                aria-selected={kind === chosen}
                aria-disabled={!isOpen || undefined}
                className={styles.option}
                data-testid={`kind-${kind.id}`}
                onClick={() => onChoose(kind)}
                onDoubleClick={() => onAdd(kind)}
              >
                <span className={styles.name}>
                  {labels.kind(kind.id)}
                  {!isOpen && <span className={styles.closed}>{t('catalogue.notForForm')}</span>}
                </span>
                <span className={styles.summary}>{labels.summary(kind.id)}</span>
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
