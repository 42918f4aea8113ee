import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './Verdict.module.css'

const icons = {
  good: IconCircleCheck,
  warning: IconAlertTriangle,
  danger: IconAlertOctagon,
  neutral: IconInfoCircle,
} as const

interface VerdictProps {
  readonly tone: keyof typeof icons
  /** The question that is answered. */
  readonly question: string
  readonly answer: string
  readonly children?: ReactNode
}

/** What an analysis says, in a sentence, before its figures. */
export function Verdict({ tone, question, answer, children }: VerdictProps) {
  const Icon = icons[tone]
  return (
    <section className={styles.verdict} data-tone={tone} aria-label={question}>
      <Icon size={26} aria-hidden />
      <div>
        <h2 className={styles.question}>{question}</h2>
        <p className={styles.answer}>{answer}</p>
        {children !== undefined && <div className={styles.more}>{children}</div>}
      </div>
    </section>
  )
}
