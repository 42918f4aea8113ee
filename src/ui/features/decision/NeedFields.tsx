import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Decision } from '../../../domain/plan/decision.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { addMonths } from '../../../domain/time/month.ts'
import { changeDecision, removeDecision } from '../../../editing/edits/decisions.ts'
import styles from '../../components/AnalysisPage.module.css'
import { AmountField } from '../../components/fields/AmountField.tsx'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { MonthField } from '../../components/fields/MonthField.tsx'
import { RateField } from '../../components/fields/RateField.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { showToast } from '../../components/toastStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import own from './Decision.module.css'

/** What is needed and when, and what it is weighed with. On paper, one sentence. */
export function NeedFields({ decision, plan }: { readonly decision: Decision; readonly plan: Plan }) {
  const t = useT()
  const format = useFormat()
  const { session } = useOpenPlan()
  const [today] = useState(() => Date.now())
  const run = useWorkspace((workspace) => workspace.run)
  const { id, name, need, month, discountRate, hourCost, reference } = decision
  const set = (changes: Parameters<typeof changeDecision>[1]) => run(changeDecision(id, changes))
  const { start, months } = plan.timeline
  const remove = () => {
    if (run(removeDecision(id)).length > 0) return
    showToast({ message: t('decision.removed', { name }), onUndo: () => session.undo() })
  }
  return (
    <section className={styles.card} aria-label={t('decision.need.title')}>
      <div className={own.onPaper}>
        <p>
          {t('decision.need.paper', {
            structure: plan.structure.name,
            plan: plan.name,
            date: format.date(today),
          })}
        </p>
        <h2 className={styles.title}>{name}</h2>
        <p>
          {t('decision.need.sentence', {
            amount: format.money(need),
            month: format.month(month, 'long'),
            reference: plan.scenarios.find((one) => one.id === reference)?.name ?? '',
            rate: format.percent(discountRate, 2),
          })}
        </p>
      </div>
      <div className={styles.fields} data-no-print>
        <TextField
          label={t('decision.need.name')}
          value={name}
          required
          onChange={(value) => set({ name: value ?? name })}
        />
        <AmountField
          label={t('decision.need.amount')}
          value={need}
          bounds={{ min: 0 }}
          onChange={(value) => set({ need: value ?? 0 })}
        />
        <MonthField
          label={t('decision.need.month')}
          value={month}
          bounds={{ min: start, max: start + months - 1 }}
          onChange={(value) => value !== null && set({ month: addMonths(value, 0) })}
        />
        <RateField
          label={t('decision.need.rate')}
          value={discountRate}
          bounds={{ min: -0.05, max: 1 }}
          onChange={(value) => set({ discountRate: value ?? 0 })}
        />
        <AmountField
          label={t('decision.need.hourCost')}
          value={hourCost}
          bounds={{ min: 0 }}
          onChange={(value) => set({ hourCost: value ?? 0 })}
        />
        <ChoiceField<string>
          label={t('decision.need.reference')}
          value={reference}
          options={plan.scenarios.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(value) => set({ reference: value })}
        />
        <Button variant="subtle" color="gray" size="xs" leftSection={<IconTrash size={14} />} onClick={remove}>
          {t('decision.remove')}
        </Button>
      </div>
      <p className={styles.text} data-no-print>
        {t('decision.need.referenceHelp')} {t('decision.need.rateHelp')}
      </p>
    </section>
  )
}
