import { Tooltip } from '@mantine/core'
import styles from './DiffersMark.module.css'

/** The mark of what the scenario that is shown changes; it says what stands elsewhere. */
export function DiffersMark({ text }: { readonly text: string }) {
  return (
    <Tooltip label={text} multiline maw={320}>
      <span className={styles.mark}>
        <span className="al-hidden">{text}</span>
      </span>
    </Tooltip>
  )
}
