import type { ReactNode } from 'react'
import styles from './PageHeader.module.css'

interface PageHeaderProps {
  readonly title: string
  readonly description?: string
  /** Beside the title: the current scenario. */
  readonly badge?: ReactNode
  /** At the right: switches and buttons. */
  readonly actions?: ReactNode
}

/** The head of a screen: what it is, in which scenario, and what can be done. */
export function PageHeader({ title, description, badge, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 className={styles.title}>
          {title}
          {badge}
        </h1>
        {description !== undefined && <p className={styles.description}>{description}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
