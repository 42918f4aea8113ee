import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useT } from '../state/preferences.ts'
import styles from './SidePanel.module.css'

interface SidePanelProps {
  readonly title: string
  /** What it belongs to, above the title. */
  readonly eyebrow?: string
  /** The colour of the family, as a mark before the title. */
  readonly color?: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Stays at the foot while the rest scrolls. */
  readonly footer?: ReactNode
  /** In pixels. */
  readonly width?: number
  /** Takes the keyboard when it opens. */
  readonly takesFocus?: boolean
}

/** The form or the fiche at the side of a table; Escape closes it. */
export function SidePanel(props: SidePanelProps) {
  const { title, eyebrow, color, onClose, children, footer, width = 380, takesFocus = false } = props
  const t = useT()
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <aside
      className={styles.panel}
      style={{ width }}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <header className={styles.header}>
        <div className={styles.names}>
          {eyebrow !== undefined && <span className={styles.eyebrow}>{eyebrow}</span>}
          <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
            {color !== undefined && <span className={styles.swatch} style={{ background: color }} />}
            {title}
          </h2>
        </div>
        <ActionIcon aria-label={t('components.close')} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </aside>
  )
}
