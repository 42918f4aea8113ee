import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/** Something a person can do from where they are. */
export interface NextStep {
  readonly label: string
  readonly onClick: () => void
}

interface EmptyStateProps {
  readonly icon?: ReactNode
  readonly title: string
  /** What comes here and what it is good for. */
  readonly children: ReactNode
  /** The first is the one to take. */
  readonly steps?: readonly NextStep[]
}

/** An empty screen that teaches: what comes here, and the next step. */
export function EmptyState({ icon, title, children, steps = [] }: EmptyStateProps) {
  return (
    <section className={styles.empty} aria-label={title}>
      {icon !== undefined && <div className={styles.icon}>{icon}</div>}
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.text}>{children}</div>
      {steps.length > 0 && (
        <div className={styles.steps}>
          {steps.map((step, index) => (
            <Button key={step.label} size="sm" variant={index === 0 ? 'filled' : 'default'} onClick={step.onClick}>
              {step.label}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
