import { ActionIcon, Button } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useT } from '../state/preferences.ts'
import styles from './ItemCard.module.css'

interface ItemCardProps {
  /** What the item says first. */
  readonly title: string
  readonly tone?: 'warning' | 'done'
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onRemove: () => void
  /** What stands beside the title. */
  readonly aside?: ReactNode
  /** The item in words. */
  readonly children: ReactNode
  /** The item in fields, under its words while it is open. */
  readonly form: ReactNode
}

/** One item of a list: in words, with its fields under them once it is opened. */
export function ItemCard({ title, tone, isOpen, onOpen, onRemove, aside, children, form }: ItemCardProps) {
  const t = useT()
  return (
    <li className={styles.item} data-tone={tone}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {aside}
        <div className={styles.buttons} data-no-print>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPencil size={13} />}
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'components.item.closeOf' : 'components.item.editOf', { name: title })}
            onClick={() => onOpen(!isOpen)}
          >
            {t(isOpen ? 'components.item.close' : 'components.item.edit')}
          </Button>
          <ActionIcon size="sm" aria-label={t('components.item.remove', { name: title })} onClick={onRemove}>
            <IconTrash size={14} />
          </ActionIcon>
        </div>
      </div>
      {children}
      {isOpen && <div className={styles.form}>{form}</div>}
    </li>
  )
}

/** The items of a list, one under the other. */
export function ItemList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  )
}
