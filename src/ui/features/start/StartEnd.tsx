import { lineKind } from '../../../domain/model/lineKinds.ts'
import type { Line, Plan } from '../../../domain/plan/plan.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import styles from './Start.module.css'

/** What the answers make, before it is created: the lines, and the three events to try. */
export function StartEnd({ plan }: { readonly plan: Plan }) {
  const t = useT()
  if (plan.lines.length === 0) return <p className={styles.preview}>{t('start.nothing')}</p>
  return (
    <div className={styles.end}>
      <section aria-label={t('start.lines')}>
        <h3>{t('start.lines')}</h3>
        <ul className={styles.lines}>
          {plan.lines.map((line) => (
            <MadeLine key={line.id} line={line} />
          ))}
        </ul>
      </section>
      {plan.events.length > 0 && (
        <section aria-label={t('start.events')}>
          <h3>{t('start.events')}</h3>
          <ul>
            {plan.events.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          <p className={styles.help}>{t('start.eventsHelp')}</p>
        </section>
      )}
    </div>
  )
}

function MadeLine({ line }: { readonly line: Line }) {
  const format = useFormat()
  const labels = useLabels()
  const main = lineKind(line.kind)?.parameters.find((parameter) => parameter.main)
  const value = main && line.values[main.id]
  const figure = typeof value === 'number' ? value : (value?.[0] ?? 0)
  const isMoney = main?.unit === 'cents' || main?.unit === 'price'
  return (
    <li>
      <span>
        {line.name}
        {labels.kind(line.kind) !== line.name && <small>{labels.kind(line.kind)}</small>}
      </span>
      <b>
        {isMoney ? format.money(figure) : format.number(figure, 2)}
        {main && !isMoney && <small>{labels.parameter(main.id)}</small>}
      </b>
    </li>
  )
}
