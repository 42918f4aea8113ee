import { Button, List, Text } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { workedOutcome } from '../../../domain/analysis/workedOutcome.ts'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { toMonth } from '../../../domain/time/month.ts'
import { WITHOUT, WORKED_LINE, workedPlan } from '../../../editing/workedCases/workedPlan.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useKeepPlan } from '../../state/useKeepPlan.ts'
import { useLabels } from '../../words/useLabels.ts'
import styles from './Learn.module.css'

/** A small plan that shows what an instrument does, told in sentences that the engine computes, and opened in one click. */
export function WorkedCase({ kind }: { readonly kind: LineKind }) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { newId, now } = useServices()
  const keep = useKeepPlan()
  const start = toMonth(new Date(now()).getFullYear(), 1)
  const plan = useMemo(
    () =>
      workedPlan(kind.id, 'worked', start, {
        plan: t('experience.planName', { name: labels.kind(kind.id) }),
        structure: t('experience.structure'),
        base: t('experience.base'),
        without: t('experience.without'),
        note: t('experience.illustration'),
        cash: t('experience.cashLine'),
        costs: t('experience.costsLine'),
        sales: t('experience.salesLine'),
        kind: (id) => labels.kind(id),
      }),
    [kind, start, labels, t],
  )
  const outcome = useMemo(() => plan && workedOutcome(plan, WORKED_LINE, WITHOUT), [plan])
  if (!plan || !outcome) return null
  const { owed } = outcome
  const money = (cents: number) => format.money(cents)
  const sentences = [
    t('experience.cash', {
      with: money(outcome.lowestWith),
      withMonth: format.month(outcome.lowestWithMonth),
      without: money(outcome.lowestWithout),
      withoutMonth: format.month(outcome.lowestWithoutMonth),
    }),
    t('experience.result', { result: money(outcome.result) }),
    ...(owed
      ? [t('experience.owed', { received: money(owed.received), paid: money(owed.paid), left: money(owed.left) })]
      : []),
  ]
  return (
    <section className={styles.experience}>
      <h3>{t('experience.worked')}</h3>
      <Text size="sm" c="dimmed">
        {t('experience.illustration')}
      </Text>
      <List size="sm">
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
      <Button
        size="xs"
        variant="default"
        data-no-print
        leftSection={<IconFilePlus size={14} />}
        onClick={() => void keep({ ...plan, id: newId() }, 'dashboard')}
      >
        {t('experience.open')}
      </Button>
    </section>
  )
}
