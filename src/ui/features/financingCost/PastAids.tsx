import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { PastAid } from '../../../domain/plan/aidSettings.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { AmountField } from '../../components/fields/AmountField.tsx'
import { MonthField } from '../../components/fields/MonthField.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import styles from './FinancingCost.module.css'

interface PastAidsProps {
  readonly plan: Plan
  readonly onChange: (past: readonly PastAid[]) => void
}

/** Aid granted before the plan, which still weighs on the three years that follow it. */
export function PastAids({ plan, onChange }: PastAidsProps) {
  const t = useT()
  const { newId } = useServices()
  const { past } = plan.aid
  const change = (id: string, changes: Partial<PastAid>) =>
    onChange(past.map((aid) => (aid.id === id ? { ...aid, ...changes } : aid)))
  return (
    <div className={styles.pastAids} role="group" aria-label={t('rates.past')}>
      <h4 className={styles.cardTitle}>{t('rates.past')}</h4>
      <p className={styles.note}>{t('rates.pastHelp')}</p>
      {past.map((aid) => (
        <div key={aid.id} className={styles.past}>
          <TextField
            label={t('rates.grantor')}
            value={aid.grantor}
            onChange={(grantor) => change(aid.id, { grantor: grantor ?? '' })}
          />
          <MonthField
            label={t('rates.pastMonth')}
            required
            value={aid.month}
            bounds={{ min: 22800, max: 26399 }}
            onChange={(month) => month !== null && change(aid.id, { month })}
          />
          <AmountField
            label={t('rates.pastAmount')}
            required
            value={aid.amount}
            bounds={{ min: 0, max: 1e12 }}
            onChange={(amount) => amount !== null && change(aid.id, { amount })}
          />
          <ActionIcon
            size={30}
            aria-label={t('rates.removePast')}
            title={t('rates.removePast')}
            onClick={() => onChange(past.filter(({ id }) => id !== aid.id))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="xs"
        variant="default"
        mt="xs"
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...past, { id: newId(), grantor: '', month: plan.timeline.start - 1, amount: 0 }])}
      >
        {t('rates.addPast')}
      </Button>
    </div>
  )
}
