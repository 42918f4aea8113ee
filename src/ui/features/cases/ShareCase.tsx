import { Button, Checkbox, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { caseKinds, MAX_CASE_TITLE, MAX_LESSON, sectors } from '../../../exchange/cases/caseCard.ts'
import type { CaseCard } from '../../../exchange/cases/caseCard.ts'
import { writeCaseFile } from '../../../exchange/cases/caseFile.ts'
import { templateOf } from '../../../exchange/cases/templateOf.ts'
import { anonymisePlan, secretFactor } from '../../../exchange/planFile/anonymised/anonymisePlan.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { IntegerField } from '../../components/fields/IntegerField.tsx'
import { usePreferences, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useSaveFile } from '../../state/useSaveFile.ts'
import { structureName } from '../desk/GroupMembers.tsx'
import { usePlanFiles } from '../library/usePlanFiles.ts'

/** Writes one of the stored plans as a file to share: a case without its names, or a template without its amounts. */
export function ShareCase({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const t = useT()
  const { platform, now } = useServices()
  const language = usePreferences((preferences) => preferences.language)
  const save = useSaveFile()
  const { stored } = usePlanFiles()
  const [chosen, setChosen] = useState('')
  const [isScaled, setScaled] = useState(true)
  const [card, setCard] = useState<CaseCard>(() => ({
    kind: 'case',
    title: '',
    sector: 'other',
    year: new Date(now()).getFullYear(),
    lesson: '',
  }))
  const set = (changes: Partial<CaseCard>) => setCard({ ...card, ...changes })
  const planId = plans.find(({ id }) => id === chosen)?.id ?? plans[0]?.id
  if (planId === undefined) return <Text size="sm">{t('cases.share.noPlan')}</Text>
  const write = async () => {
    const plan = await stored(planId)
    if (!plan) return
    const factor = isScaled ? secretFactor(Math.random) : 1
    const shared = card.kind === 'template' ? templateOf(plan) : anonymisePlan(plan, { language, factor })
    const title = card.title.trim()
    const text = writeCaseFile(
      { card: { ...card, title, lesson: card.lesson.trim() }, plan: { ...shared, name: title } },
      platform.version(),
    )
    await save({ suggestedName: title, bytes: new TextEncoder().encode(text), kind: 'plan' })
  }
  return (
    <section className={styles.card} aria-label={t('cases.tabs.share')}>
      <Text size="sm" c="dimmed" maw={820}>
        {t('cases.share.text')}
      </Text>
      <div className={styles.fields}>
        <ChoiceField<string>
          label={t('cases.share.plan')}
          value={planId}
          options={plans.map((plan) => ({ value: plan.id, label: structureName(plan) }))}
          onChange={setChosen}
        />
        <ChoiceField
          label={t('cases.share.sector')}
          value={card.sector}
          options={sectors.map((value) => ({ value, label: t(`cases.sectors.${value}`) }))}
          onChange={(sector) => set({ sector })}
        />
        <IntegerField
          label={t('cases.share.year')}
          value={card.year}
          bounds={{ min: 1990, max: 2199 }}
          onChange={(year) => year !== null && set({ year })}
        />
      </div>
      <Radio.Group
        label={t('cases.share.what')}
        value={card.kind}
        onChange={(value) => set({ kind: caseKinds.find((kind) => kind === value) ?? 'case' })}
      >
        <Stack gap="xs" mt={6}>
          {caseKinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={t(`cases.kinds.${kind}`)}
              description={t(`cases.share.kindText.${kind}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {card.kind === 'case' && (
        <Checkbox
          label={t('planFile.scale')}
          description={t('planFile.scaleText')}
          checked={isScaled}
          onChange={(event) => setScaled(event.currentTarget.checked)}
        />
      )}
      <TextInput
        label={t('cases.share.title')}
        description={t('cases.share.titleHelp')}
        maxLength={MAX_CASE_TITLE}
        value={card.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t('cases.share.lesson')}
        description={t('cases.share.lessonHelp')}
        autosize
        minRows={3}
        maxLength={MAX_LESSON}
        value={card.lesson}
        onChange={(event) => set({ lesson: event.currentTarget.value })}
      />
      <div>
        <Button
          leftSection={<IconDeviceFloppy size={14} />}
          disabled={card.title.trim() === ''}
          onClick={() => void write()}
        >
          {t('cases.share.save')}
        </Button>
      </div>
    </section>
  )
}
