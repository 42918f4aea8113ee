import { NativeSelect } from '@mantine/core'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { setFunder } from '../../../editing/edits/lineDetails.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useChangeLine } from '../lines/useChangeLine.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './Funders.module.css'
import { untiedResources } from './untiedResources.ts'
import { useOpenLine } from './useOpenLine.ts'

interface UntiedLinesProps extends Pick<ReadingScreenProps, 'model'> {
  readonly onScreen: ShowScreen
}

/** The resources that have no funder, each with the choice of one. */
export function UntiedLines({ model, onScreen }: UntiedLinesProps) {
  const t = useT()
  const labels = useLabels()
  const change = useChangeLine()
  const openLine = useOpenLine(onScreen)
  const { scenarioId } = useOpenPlan()
  const lines = untiedResources(planIn(model.plan, scenarioId))
  const options = [
    { value: '', label: t('funders.none') },
    ...model.plan.funders.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <section className={styles.detail} aria-label={t('funders.none')}>
      <h2 className={styles.subtitle}>{t('funders.none')}</h2>
      <p className={styles.note}>{t(lines.length === 0 ? 'funders.noneAll' : 'funders.noneHelp')}</p>
      <ul className={styles.untied}>
        {lines.map((line) => (
          <li key={line.id}>
            <button type="button" className={styles.lineName} onClick={() => openLine(line.id)}>
              {line.name}
            </button>
            <span className={styles.note}>{labels.kind(line.kind)}</span>
            <NativeSelect
              size="xs"
              aria-label={`${t('lines.funder')}, ${line.name}`}
              data={options}
              value=""
              onChange={(event) => {
                const funderId = event.currentTarget.value
                change(line.id, (lineId) => setFunder(lineId, funderId))
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
