import { Select } from '@mantine/core'
import { useState } from 'react'
import { setLineChance } from '../../../editing/edits/chance.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useWorkspace } from '../../state/workspace.ts'
import styles from './Chance.module.css'
import { startingDelay, startingRange } from './ranges.ts'
import { VaryingLineItem } from './VaryingLineItem.tsx'
import type { VaryingLine } from './varyingLines.ts'

interface VaryingLinesProps {
  readonly varying: readonly VaryingLine[]
  /** The lines of which nothing is left to chance yet. */
  readonly others: readonly VaryingLine[]
  readonly onScreen: ShowScreen
}

/** The lines of which something is left to chance, one of them open, and a way to add others. */
export function VaryingLines({ varying, others, onScreen }: VaryingLinesProps) {
  const t = useT()
  const run = useWorkspace((workspace) => workspace.run)
  const [openId, setOpenId] = useState<string | null>(null)
  const add = (lineId: string | null) => {
    const added = others.find(({ line }) => line.id === lineId)
    if (!added) return
    run(setLineChance(added.line.id, added.mayVary ? { range: startingRange } : { delay: startingDelay }))
    setOpenId(added.line.id)
  }
  return (
    <section className={styles.card} aria-label={t('chance.settings.lines')}>
      <h2 className={styles.cardTitle}>{t('chance.settings.lines')}</h2>
      <p className={styles.note}>{t('chance.settings.linesHelp')}</p>
      {varying.length === 0 ? (
        <p className={styles.nothing}>{t('chance.settings.noLines')}</p>
      ) : (
        <ul className={styles.items}>
          {varying.map((one) => (
            <VaryingLineItem
              key={one.line.id}
              varying={one}
              isOpen={one.line.id === openId}
              onToggle={() => setOpenId(one.line.id === openId ? null : one.line.id)}
              onScreen={onScreen}
            />
          ))}
        </ul>
      )}
      <Select
        w={380}
        maw="100%"
        label={t('chance.settings.addLine')}
        description={t('chance.settings.startingFigures')}
        placeholder={t(others.length === 0 ? 'chance.settings.noOther' : 'chance.settings.addLinePlaceholder')}
        disabled={others.length === 0}
        data={others.map(({ line }) => ({ value: line.id, label: line.name }))}
        value={null}
        onChange={add}
        searchable
        nothingFoundMessage={t('chance.settings.noOther')}
      />
    </section>
  )
}
