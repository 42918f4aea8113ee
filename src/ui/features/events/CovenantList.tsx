import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import type { Marks } from '../../../domain/indicators/indicator.ts'
import { indicators } from '../../../domain/indicators/registry.ts'
import type { IndicatorId } from '../../../domain/indicators/registry.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { covenantBounds } from '../../../domain/plan/covenant.ts'
import type { Covenant, CovenantBound } from '../../../domain/plan/covenant.ts'
import { addCovenant, changeCovenant, removeCovenant } from '../../../editing/edits/covenants.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { NumberField } from '../../components/fields/NumberField.tsx'
import { AmountField } from '../../components/fields/AmountField.tsx'
import { RateField } from '../../components/fields/RateField.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { covenantSentence, isIndicator } from '../../../i18n/covenantWords.ts'
import styles from './Events.module.css'

/** The indicators that lenders and boards most often hold a structure to. */
const suggested: readonly IndicatorId[] = ['debtServiceCover', 'ownFundsRatio', 'cashDays', 'largestFunderShare']
// The keys of the registry are its type.
const allIndicators = Object.keys(indicators) as IndicatorId[]

interface CovenantListProps {
  readonly model: LiveModel
  readonly scenarioId: string
}

/** The covenants of a plan, with suggestions, and whether each holds in the shown scenario. */
export function CovenantList({ model, scenarioId }: CovenantListProps) {
  const t = useT()
  const format = useFormat()
  const { newId } = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const { covenants } = model.plan
  const usual = (indicator: IndicatorId): Covenant => {
    const marks = marksOf(indicator)
    const bound = marks?.better === 'low' ? 'atMost' : 'atLeast'
    return { id: newId(), indicator, bound, value: marks?.amber ?? 0, lender: null, note: '' }
  }
  const offered = suggested.filter((id) => !covenants.some(({ indicator }) => indicator === id))
  return (
    <section className={pageStyles.card} aria-label={t('events.covenants.title')}>
      <div className={pageStyles.fields}>
        <h3 className={pageStyles.title}>{t('events.covenants.title')}</h3>
        <Button
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => run(addCovenant(usual(offered[0] ?? 'debtServiceCover')))}
        >
          {t('events.covenants.add')}
        </Button>
      </div>
      <p className={pageStyles.text}>{t('events.covenants.help')}</p>
      {offered.length > 0 && (
        <Group gap="xs">
          <Text size="sm">{t('events.covenants.suggested')}</Text>
          {offered.map((id) => (
            <Button
              key={id}
              size="xs"
              variant="default"
              leftSection={<IconPlus size={12} />}
              onClick={() => run(addCovenant(usual(id)))}
            >
              {covenantSentence(usual(id), t, format)}
            </Button>
          ))}
        </Group>
      )}
      <p className={pageStyles.text}>{t('events.covenants.suggestedHelp')}</p>
      {covenants.length === 0 && <Text size="sm">{t('events.covenants.none')}</Text>}
      {covenants.map((covenant) => (
        <CovenantFields key={covenant.id} covenant={covenant} model={model} scenarioId={scenarioId} />
      ))}
    </section>
  )
}

function CovenantFields({ covenant, model, scenarioId }: CovenantListProps & { readonly covenant: Covenant }) {
  const t = useT()
  const run = useWorkspace((workspace) => workspace.run)
  const { id, indicator, bound, value, lender, note } = covenant
  const set = (changes: Partial<Covenant>) => run(changeCovenant(id, changes))
  const unit = isIndicator(indicator) ? indicators[indicator].unit : 'ratio'
  const threshold = {
    label: t('events.covenants.value'),
    value,
    onChange: (next: number | null) => set({ value: next ?? 0 }),
  }
  const debts = model.plan.lines.filter(({ kind }) => kind.endsWith('Loan') || kind.startsWith('titre'))
  return (
    <div className={styles.covenant}>
      <ChoiceField<string>
        label={t('events.covenants.indicator')}
        value={indicator}
        options={allIndicators.map((one) => ({ value: one, label: t(`dashboard.indicators.${one}`) }))}
        onChange={(next) => set({ indicator: next })}
      />
      <ChoiceField<CovenantBound>
        label={t('events.covenants.bound')}
        value={bound}
        options={covenantBounds.map((one) => ({ value: one, label: t(`events.covenants.${one}`) }))}
        onChange={(next) => set({ bound: next })}
      />
      {unit === 'rate' ? (
        <RateField {...threshold} />
      ) : unit === 'cents' ? (
        <AmountField {...threshold} />
      ) : (
        <NumberField {...threshold} />
      )}
      <ChoiceField<string>
        label={t('events.covenants.lender')}
        value={lender ?? ''}
        options={[
          { value: '', label: t('events.covenants.board') },
          ...debts.map((line) => ({ value: line.id, label: line.name })),
        ]}
        onChange={(next) => set({ lender: next === '' ? null : next })}
      />
      <TextField
        label={t('events.covenants.note')}
        value={note}
        maxLength={10_000}
        onChange={(next) => set({ note: next ?? '' })}
      />
      <ActionIcon
        aria-label={t('events.covenants.remove')}
        title={t('events.covenants.remove')}
        onClick={() => run(removeCovenant(id))}
      >
        <IconTrash size={15} />
      </ActionIcon>
      <CovenantNow covenant={covenant} model={model} scenarioId={scenarioId} />
    </div>
  )
}

/** Whether a covenant holds in the shown scenario. */
function CovenantNow({ covenant, model, scenarioId }: CovenantListProps & { readonly covenant: Covenant }) {
  const t = useT()
  const format = useFormat()
  const { years, timeline } = model.compiled.sheet.calendar
  const readings = readOutcome({ covenants: [covenant] }, model.evaluation(scenarioId)).covenants
  const broken = readings.filter(({ holds }) => holds === false)
  const names = broken.map(({ year }) =>
    format.fiscalYear(timeline.start + years[year]!.first, timeline.start + years[year]!.last),
  )
  const words = readings.every(({ holds }) => holds === null)
    ? t('events.covenants.nowNone')
    : broken.length === 0
      ? t('events.covenants.nowHolds')
      : t('events.covenants.nowBroken', { years: names.join(', ') })
  return (
    <Text size="xs" className={styles.now ?? ''} c={broken.length > 0 ? 'var(--al-error)' : 'dimmed'}>
      {t('events.covenants.now')} : {words}
    </Text>
  )
}

function marksOf(id: IndicatorId): Marks | undefined {
  const indicator = indicators[id]
  return 'marks' in indicator ? indicator.marks : undefined
}
