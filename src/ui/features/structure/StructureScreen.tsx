import { Badge, NativeSelect, SimpleGrid, Stack, Tabs, Text, Textarea, TextInput, Title } from '@mantine/core'
import { MAX_MONTHS, MIN_MONTHS } from '../../../domain/calc/timeline.ts'
import { legalForms } from '../../../domain/plan/plan.ts'
import { addMonths, toMonth } from '../../../domain/time/month.ts'
import { renamePlan, setStructure } from '../../../editing/edits/structure.ts'
import { moveStart, setFiscalYearEnd, setMonths } from '../../../editing/edits/timeline.ts'
import { IntegerField } from '../../components/fields/IntegerField.tsx'
import { MonthField } from '../../components/fields/MonthField.tsx'
import { ForAllScenarios } from '../../components/ForAllScenarios.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import type { ShowScreen } from '../../state/route.ts'
import { LegalFigures } from '../legal/LegalFigures.tsx'
import { isMissing, useLegalFigures } from '../legal/useLegalFigures.ts'
import { CommittedText } from '../../components/fields/CommittedText.tsx'
import { DriversForm } from './DriversForm.tsx'
import styles from './Structure.module.css'

/** The part of the screen that shows the legal figures. */
const legal = 'legal'

interface StructureScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** Who the plan is about, which months it covers, the assumptions that act on many lines, the legal figures. */
export function StructureScreen({ part, onScreen }: StructureScreenProps) {
  const t = useT()
  const missing = useLegalFigures().filter(isMissing).length
  return (
    <div className={styles['page']}>
      <PageHeader title={t('structure.title')} />
      <Tabs
        value={part === legal ? legal : 'structure'}
        onChange={(tab) => (tab === legal ? onScreen('structure', legal) : onScreen('structure'))}
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="structure">{t('legal.tabs.structure')}</Tabs.Tab>
          <Tabs.Tab
            value={legal}
            rightSection={
              missing === 0 ? null : (
                <Badge size="sm" color="red" variant="light" tt="none">
                  {t('legal.missingCount', { count: missing })}
                </Badge>
              )
            }
          >
            {t('legal.tabs.legal')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="structure" pt="md">
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
            <Stack gap="xl">
              <ForAllScenarios />
              <StructureForm />
              <PeriodsForm />
            </Stack>
            <DriversForm />
          </SimpleGrid>
        </Tabs.Panel>
        <Tabs.Panel value={legal} pt="md">
          <LegalFigures onScreen={onScreen} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

function StructureForm() {
  const t = useT()
  const { plan } = useOpenPlan().state
  const run = useWorkspace((workspace) => workspace.run)
  const { structure } = plan
  return (
    <Stack gap="sm" component="section" aria-label={t('structure.who')}>
      <Title order={2}>{t('structure.who')}</Title>
      <CommittedText value={plan.name} onCommit={(name) => name !== '' && run(renamePlan(name))}>
        {(field) => <TextInput label={t('structure.planName')} maxLength={200} {...field} />}
      </CommittedText>
      <CommittedText value={structure.name} onCommit={(name) => run(setStructure({ name }))}>
        {(field) => <TextInput label={t('structure.name')} maxLength={200} {...field} />}
      </CommittedText>
      <NativeSelect
        size="xs"
        label={t('structure.form')}
        value={structure.form}
        data={legalForms.map((value) => ({ value, label: t(`library.forms.${value}`) }))}
        onChange={(event) => {
          const form = legalForms.find((known) => known === event.currentTarget.value)
          if (form) run(setStructure({ form }))
        }}
      />
      <CommittedText value={structure.purpose} onCommit={(purpose) => run(setStructure({ purpose }))}>
        {(field) => (
          <Textarea
            label={t('structure.purpose')}
            description={t('structure.purposeHelp')}
            autosize
            minRows={2}
            maxLength={2000}
            {...field}
          />
        )}
      </CommittedText>
      <CommittedText value={structure.note} onCommit={(note) => run(setStructure({ note }))}>
        {(field) => (
          <Textarea label={t('structure.note')} autosize minRows={3} maxRows={12} maxLength={10000} {...field} />
        )}
      </CommittedText>
    </Stack>
  )
}

function PeriodsForm() {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { model, state } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const { timeline } = state.plan
  const { years } = model.compiled.sheet.calendar
  return (
    <Stack gap="sm" component="section" aria-label={t('structure.periods')}>
      <Title order={2}>{t('structure.periods')}</Title>
      <SimpleGrid cols={3} spacing="sm">
        <MonthField
          label={t('structure.start')}
          required
          value={timeline.start}
          bounds={{ min: toMonth(1950, 1), max: toMonth(2140, 12) }}
          onChange={(month) => month !== null && run(moveStart(addMonths(month, 0)))}
        />
        <IntegerField
          label={t('structure.length')}
          required
          value={timeline.months}
          bounds={{ min: MIN_MONTHS, max: MAX_MONTHS }}
          onChange={(months) => months !== null && run(setMonths(months))}
        />
        <NativeSelect
          size="xs"
          label={t('structure.yearEnd')}
          value={String(timeline.fiscalYearEndMonth)}
          data={Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), label: labels.calendarMonth(i + 1) }))}
          onChange={(event) => run(setFiscalYearEnd(Number(event.currentTarget.value)))}
        />
      </SimpleGrid>
      <Text size="xs" c="dimmed">
        {t('structure.startHelp')} {t('structure.lengthHelp')}
      </Text>
      <div>
        <Text size="xs" fw={500}>
          {t('structure.years')}
        </Text>
        {years.map((year) => (
          <Text key={year.index} size="sm">
            {t('structure.yearSpan', {
              year: format.fiscalYear(timeline.start + year.first, timeline.start + year.last),
              first: format.month(timeline.start + year.first, 'long'),
              last: format.month(timeline.start + year.last, 'long'),
            })}
          </Text>
        ))}
      </div>
    </Stack>
  )
}
