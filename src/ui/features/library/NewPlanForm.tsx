import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core'
import { IconMessageQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { legalForms } from '../../../domain/plan/plan.ts'
import type { LegalForm } from '../../../domain/plan/plan.ts'
import { addMonths, toMonth } from '../../../domain/time/month.ts'
import type { Month } from '../../../domain/time/month.ts'
import { newPlan } from '../../../editing/newPlan.ts'
import { MonthField } from '../../components/fields/MonthField.tsx'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { goTo } from '../../state/route.ts'
import { useKeepPlan } from '../../state/useKeepPlan.ts'
import { useOfferTour } from '../tour/useOfferTour.ts'
import styles from './Library.module.css'

const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

interface NewPlanFormProps {
  /** The screen on which the plan opens. */
  readonly opens?: 'structure' | 'import'
  readonly onClose: () => void
}

/** Asks the four things that a plan begins with, then opens it. */
export function NewPlanForm({ opens = 'structure', onClose }: NewPlanFormProps) {
  const { newId, now } = useServices()
  const keep = useKeepPlan()
  const offer = useOfferTour()
  const t = useT()
  const nextYear = new Date(now()).getFullYear() + 1
  const [name, setName] = useState('')
  const [form, setForm] = useState<LegalForm>('association')
  const [start, setStart] = useState<Month>(toMonth(nextYear, 1))
  const [years, setYears] = useState(3)
  const [isNameMissing, setNameMissing] = useState(false)

  async function create(event: FormEvent) {
    event.preventDefault()
    const trimmed = name.trim()
    setNameMissing(trimmed === '')
    if (trimmed === '') return
    const baseScenario = { id: newId(), name: t('defaults.baseScenario') }
    const plan = newPlan({ id: newId(), name: trimmed, form, start, months: 12 * years, baseScenario })
    onClose()
    if ((await keep(plan, opens)) && opens === 'structure') await offer(plan.id, false)
  }

  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('components.close') }}
      opened
      onClose={onClose}
      title={t('library.form.title')}
      centered
    >
      {opens === 'structure' && (
        <div className={styles.questions}>
          <p>{t('library.form.questionsHelp')}</p>
          <Button
            fullWidth
            leftSection={<IconMessageQuestion size={16} />}
            onClick={() => {
              onClose()
              goTo({ screen: 'library', part: 'start' })
            }}
          >
            {t('library.form.questions')}
          </Button>
          <h3>{t('library.form.blank')}</h3>
        </div>
      )}
      <form onSubmit={(event) => void create(event)}>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t('library.form.name')}
            placeholder={t('library.form.namePlaceholder')}
            value={name}
            maxLength={200}
            error={isNameMissing ? t('library.form.nameNeeded') : null}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NativeSelect
            size="xs"
            label={t('library.form.legalForm')}
            value={form}
            data={legalForms.map((value) => ({ value, label: t(`library.forms.${value}`) }))}
            onChange={(event) => setForm(legalForms.find((known) => known === event.currentTarget.value) ?? form)}
          />
          <MonthField
            label={t('library.form.start')}
            description={t('library.form.startHelp')}
            required
            value={start}
            bounds={{ min: toMonth(1990, 1), max: toMonth(2140, 12) }}
            onChange={(month) => {
              if (month !== null) setStart(addMonths(month, 0))
            }}
          />
          <NativeSelect
            size="xs"
            label={t('library.form.years')}
            value={String(years)}
            data={lengths.map((count) => ({
              value: String(count),
              label: t('library.form.yearsValue', { count }),
            }))}
            onChange={(event) => setYears(Number(event.currentTarget.value))}
          />
          <Group justify="flex-end" mt="sm">
            <Button variant="default" onClick={onClose}>
              {t('library.form.cancel')}
            </Button>
            <Button type="submit" variant={opens === 'structure' ? 'light' : 'filled'}>
              {t('library.form.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
