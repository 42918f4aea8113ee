import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { MAX_RUNS } from '../../../domain/plan/chance.ts'
import type { ChanceSettings } from '../../../domain/plan/chance.ts'
import { setChance } from '../../../editing/edits/chance.ts'
import { IntegerField } from '../../components/fields/IntegerField.tsx'
import { RateField } from '../../components/fields/RateField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useWorkspace } from '../../state/workspace.ts'
import styles from './Chance.module.css'

/** Seeds are whole numbers under this. */
const seeds = 2 ** 32
/** Added to a seed to have another that looks nothing like it: the odd number nearest to the golden part of all seeds. */
const seedStep = 2_654_435_769

interface DrawSettingsProps {
  readonly chance: ChanceSettings
  /** Whether the award of a public funder is drawn. */
  readonly hasPublic: boolean
}

/** How the futures are drawn: how many, from which seed, and how much public funders decide alike. */
export function DrawSettings({ chance, hasPublic }: DrawSettingsProps) {
  const t = useT()
  const format = useFormat()
  const run = useWorkspace((workspace) => workspace.run)
  const { runs, seed, publicCorrelation } = chance
  return (
    <section className={styles.card} aria-label={t('chance.settings.draw')}>
      <h2 className={styles.cardTitle}>{t('chance.settings.draw')}</h2>
      <div className={styles.stack}>
        <RateField
          label={t('chance.settings.correlation')}
          description={t(hasPublic ? 'chance.settings.correlationHelp' : 'chance.settings.noPublic')}
          required
          value={publicCorrelation}
          bounds={{ min: 0, max: 1 }}
          onChange={(share) => share !== null && run(setChance({ publicCorrelation: share }))}
        />
        <IntegerField
          label={t('chance.settings.runs')}
          description={t('chance.settings.runsHelp', { most: format.number(MAX_RUNS, 0) })}
          required
          value={runs}
          bounds={{ min: 1, max: MAX_RUNS }}
          onChange={(number) => number !== null && run(setChance({ runs: number }))}
        />
        <IntegerField
          label={t('chance.settings.seed')}
          description={t('chance.settings.seedHelp')}
          required
          value={seed}
          bounds={{ min: 0, max: seeds - 1 }}
          onChange={(number) => number !== null && run(setChance({ seed: number }))}
        />
        <Button
          variant="default"
          leftSection={<IconRefresh size={14} />}
          onClick={() => run(setChance({ seed: (seed + seedStep) % seeds }))}
        >
          {t('chance.settings.otherSeed')}
        </Button>
      </div>
    </section>
  )
}
