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
  /** The item in words, while it is closed: what is being typed must not move under the pointer. */
  readonly children: ReactNode
  /** The item in fields, while it is open. */
  readonly form: ReactNode
  /** What stands under both. */
  readonly foot?: ReactNode
}

/** One item of a list: in words, or in fields once it is opened. */
export function ItemCard({ title, tone, isOpen, onOpen, onRemove, aside, children, form, foot }: ItemCardProps) {
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
      {isOpen ? <div className={styles.form}>{form}</div> : children}
      {foot}
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
