import { Button } from '@mantine/core'
import { useState } from 'react'
import { lastKnownBefore } from '../../../domain/analysis/legalStretches.ts'
import { legalFigureUnit } from '../../../domain/parameters/legalFigureUnit.ts'
import type { LegalFigureId } from '../../../domain/parameters/legalFigures.ts'
import { setLegalFigure } from '../../../editing/edits/legal.ts'
import { FigureField } from '../../components/fields/FigureField.tsx'
import { MonthField } from '../../components/fields/MonthField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { figureValue } from '../../../i18n/figureValue.ts'
import styles from './Legal.module.css'

interface AskLegalFigureProps {
  readonly id: LegalFigureId
  /** The first month for which nobody knows the figure. */
  readonly first: number
}

/** Months between 1900 and 2199, as every stored month. */
const months = { min: 22_800, max: 26_399 }
const largest = { cents: 1e12, price: 1e9, rate: 10, months: 1200, count: 1e9 } as const

/** Asks for a legal figure that is unknown: typed with its month, or taken on purpose from the last one known. */
export function AskLegalFigure({ id, first }: AskLegalFigureProps) {
  const t = useT()
  const format = useFormat()
  const { plan } = useOpenPlan().model
  const run = useWorkspace((workspace) => workspace.run)
  const [from, setFrom] = useState(first)
  const unit = legalFigureUnit(id)
  const last = lastKnownBefore(plan, id, first)
  const save = (value: number | null) => {
    if (value !== null) run(setLegalFigure({ figure: id, from, value, note: '' }))
  }
  const takeLast = () => {
    if (!last) return
    const note = t('legal.takenNote', { month: format.month(last.from, 'long') })
    run(setLegalFigure({ figure: id, from: first, value: last.value, note }))
  }
  return (
    <div className={styles.ask}>
      <div className={styles.askField}>
        <MonthField
          label={t('legal.from')}
          required
          value={from}
          bounds={months}
          onChange={(month) => month !== null && setFrom(month)}
        />
      </div>
      <div className={styles.askField}>
        <FigureField
          label={t('legal.typedValue')}
          unit={unit}
          integer={unit === 'months'}
          bounds={{ min: 0, max: largest[unit] }}
          value={null}
          onChange={save}
        />
      </div>
      {last ? (
        <Button
          variant="default"
          onClick={takeLast}
          title={t('legal.takeLastHelp', { month: format.month(last.from, 'long') })}
        >
          {t('legal.takeLast', { value: figureValue(last.value, unit, format, t) })}
        </Button>
      ) : (
        <span className={styles.uses}>{t('legal.noLast')}</span>
      )}
    </div>
  )
}
