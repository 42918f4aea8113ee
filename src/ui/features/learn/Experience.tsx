import { List } from '@mantine/core'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { useT } from '../../state/preferences.ts'
import { experienceTopic } from './experienceTopic.ts'
import styles from './Learn.module.css'
import { WorkedCase } from './WorkedCase.tsx'

const three = ['first', 'second', 'third'] as const

/** What others learned of an instrument: a case in figures, the questions to ask, the pitfalls. */
export function Experience({ kind }: { readonly kind: LineKind }) {
  const t = useT()
  const topic = experienceTopic(kind)
  if (topic === null) return null
  return (
    <>
      <WorkedCase kind={kind} />
      {(['ask', 'traps'] as const).map((part) => (
        <section key={part} className={styles.experience}>
          <h3>{t(`experience.${part}`)}</h3>
          <List size="sm">
            {three.map((place) => (
              <List.Item key={place}>{t(`experience.topics.${topic}.${part}.${place}`)}</List.Item>
            ))}
          </List>
        </section>
      ))}
    </>
  )
}
