import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '../state/preferences.ts'
import styles from './ExplainTree.module.css'

/** One step of an explanation: a figure, how it is computed, and what it is computed from. */
export interface ExplainNode {
  readonly id: string
  readonly label: string
  /** Already written in the person's language. */
  readonly value: string
  /** The computation in words. */
  readonly formula?: string
  /** Where it was typed, its source. */
  readonly detail?: string
  /** What it is computed from; asked for when the node is opened, absent for what was typed. */
  readonly children?: () => readonly ExplainNode[]
  /** Takes the person to where the figure is typed. */
  readonly onOpen?: () => void
}

/** A figure opened down to what was typed, one level at a time; the top is open from the start. */
export function ExplainTree({ node }: { readonly node: ExplainNode }) {
  return (
    <ul className={styles.tree}>
      <Branch node={node} depth={0} />
    </ul>
  )
}

function Branch({ node, depth }: { readonly node: ExplainNode; readonly depth: number }) {
  const t = useT()
  const [open, setOpen] = useState(depth === 0)
  const Chevron = open ? IconChevronDown : IconChevronRight
  const label = node.label
  return (
    <li>
      <div className={styles.node}>
        {node.children ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-label={open ? t('components.explain.collapse', { label }) : t('components.explain.expand', { label })}
            onClick={() => setOpen(!open)}
          >
            <Chevron size={14} aria-hidden />
          </button>
        ) : (
          <span className={styles.leaf} />
        )}
        <div className={styles.words}>
          {node.onOpen ? (
            <button type="button" className={styles.link} onClick={node.onOpen}>
              {label}
            </button>
          ) : (
            <span className={styles.label}>{label}</span>
          )}
          {node.formula !== undefined && <span className={styles.formula}>{node.formula}</span>}
          {node.detail !== undefined && <span className={styles.formula}>{node.detail}</span>}
        </div>
        <span className={styles.value}>{node.value}</span>
      </div>
      {open && node.children && (
        <ul>
          {node.children().map((child) => (
            <Branch key={child.id} node={child} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  )
}
