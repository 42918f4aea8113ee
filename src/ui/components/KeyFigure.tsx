import { IconArrowDownRight, IconArrowRight, IconArrowUpRight, IconInfoCircle } from '@tabler/icons-react'
import { ActionIcon, Tooltip } from '@mantine/core'
import { useT } from '../state/preferences.ts'
import { DiffersMark } from './DiffersMark.tsx'
import styles from './KeyFigure.module.css'

interface KeyFigureProps {
  readonly label: string
  /** Already written in the person's language. */
  readonly value: string
  /** What it is compared with, or over what it stands. */
  readonly detail?: string
  readonly tone?: 'neutral' | 'good' | 'warning' | 'danger'
  /** The verdict in words, so that the tone is not said by colour alone. */
  readonly verdict?: string
  readonly trend?: { readonly direction: 'up' | 'down' | 'flat'; readonly text: string }
  /** What it is elsewhere (the base), when it differs: marked, and said. */
  readonly differs?: string
  /** What the figure means and where its threshold comes from. */
  readonly definition?: string
  /** Where does it come from? */
  readonly onExplain?: (anchor: HTMLElement) => void
}

const arrows = { up: IconArrowUpRight, down: IconArrowDownRight, flat: IconArrowRight }

/** One figure that matters, with its verdict and its trend. */
export function KeyFigure(props: KeyFigureProps) {
  const { label, value, detail, tone = 'neutral', verdict, trend, definition, differs, onExplain } = props
  const t = useT()
  const Arrow = trend ? arrows[trend.direction] : null
  return (
    <section className={styles.tile} data-tone={tone} aria-label={label}>
      <header className={styles.label}>
        {label}
        {differs !== undefined && <DiffersMark text={differs} />}
        {definition !== undefined && (
          <Tooltip label={definition} multiline maw={320}>
            <ActionIcon size={16} aria-label={`${t('components.more')} : ${label}. ${definition}`}>
              <IconInfoCircle size={13} />
            </ActionIcon>
          </Tooltip>
        )}
      </header>
      {onExplain ? (
        <button
          type="button"
          className={styles.value}
          title={t('components.explain.title')}
          onClick={(event) => onExplain(event.currentTarget)}
        >
          {value}
        </button>
      ) : (
        <span className={styles.value}>{value}</span>
      )}
      {verdict !== undefined && <span className={styles.verdict}>{verdict}</span>}
      {trend && Arrow && (
        <span className={styles.detail}>
          <Arrow size={13} aria-label={t(`components.trend.${trend.direction}`)} role="img" /> {trend.text}
        </span>
      )}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </section>
  )
}
