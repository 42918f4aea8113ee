import { Button, Text } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { toMonth } from '../../../domain/time/month.ts'
import { territoryPlans } from '../../../editing/workedCases/territoryPlans.ts'
import { useDeskNotes } from '../../state/deskStore.ts'
import { useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import { useWrittenWords } from '../../state/useKeepPlan.ts'
import { useLabels } from '../../words/useLabels.ts'
import styles from './Learn.module.css'

/** The case of a PTCE: two plans and the flows between them, opened as a group of the adviser's desk. */
export function TerritoryCase() {
  const t = useT()
  const labels = useLabels()
  const { newId, now, store } = useServices()
  const isKept = useWrittenWords()
  const [, change] = useDeskNotes()
  const open = async () => {
    const { plans, flows } = territoryPlans(toMonth(new Date(now()).getFullYear(), 1), newId, {
      lender: t('experience.ptceLender'),
      borrower: t('experience.ptceBorrower'),
      base: t('experience.base'),
      note: t('experience.ptceText'),
      cash: t('experience.cashLine'),
      costs: t('experience.costsLine'),
      sales: t('experience.salesLine'),
      post: t('experience.ptcePost'),
      loan: labels.kind('solidarityLoan'),
    })
    for (const plan of plans) if (!isKept(await store.add(plan))) return
    const group = { id: newId(), name: t('experience.ptceGroup'), plans: plans.map(({ id }) => id), flows }
    change((notes) => ({ ...notes, groups: [group, ...notes.groups] }))
    goTo({ screen: 'desk', part: 'consolidation' })
  }
  return (
    <section className={styles.experience}>
      <h3>{t('experience.ptceTitle')}</h3>
      <Text size="sm">{t('experience.ptceText')}</Text>
      <Button
        size="xs"
        variant="default"
        data-no-print
        leftSection={<IconFilePlus size={14} />}
        onClick={() => void open()}
      >
        {t('experience.ptceOpen')}
      </Button>
    </section>
  )
}
