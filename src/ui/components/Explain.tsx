import { CloseButton, Popover } from '@mantine/core'
import { useT } from '../state/preferences.ts'
import styles from './Explain.module.css'
import { ExplainTree, type ExplainNode } from './ExplainTree.tsx'

interface ExplainProps {
  readonly node: ExplainNode
  /** The figure that was clicked: the explanation opens beside it and gives it the keyboard back. */
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** Where a figure comes from, in a bubble beside it; mount it to open it. */
export function Explain({ node, anchor, onClose }: ExplainProps) {
  const t = useT()
  const { left, top, width, height } = anchor.getBoundingClientRect()
  const close = () => {
    onClose()
    anchor.focus()
  }
  return (
    <Popover
      opened
      onChange={close}
      position="bottom-end"
      width={420}
      trapFocus
      withinPortal
      withArrow
      withRoles={false}
    >
      <Popover.Target>
        <span className={styles.anchor} style={{ left, top, width, height }} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" className={styles.bubble} aria-label={t('components.explain.title')}>
        <header className={styles.header}>
          <h2 className={styles.title}>{t('components.explain.title')}</h2>
          <CloseButton size="sm" aria-label={t('components.close')} onClick={close} />
        </header>
        <ExplainTree node={node} />
      </Popover.Dropdown>
    </Popover>
  )
}
