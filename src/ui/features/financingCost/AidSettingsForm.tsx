import { SimpleGrid } from '@mantine/core'
import { referenceMargin } from '../../../domain/analysis/rates/referenceMargin.ts'
import { legalValue } from '../../../domain/parameters/legalFigures.ts'
import { collateralLevels, creditRatings, deMinimisRegimes } from '../../../domain/plan/aidSettings.ts'
import type { AidSettings } from '../../../domain/plan/aidSettings.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { RateField } from '../../components/fields/RateField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './FinancingCost.module.css'
import { PastAids } from './PastAids.tsx'

interface AidSettingsFormProps {
  readonly plan: Plan
  readonly onChange: (changes: Partial<AidSettings>) => void
}

/** By what public aid is measured: the base rate (which no one but the user gives), rating, collateral, regime, past aid. */
export function AidSettingsForm({ plan, onChange }: AidSettingsFormProps) {
  const t = useT()
  const { aid } = plan
  return (
    <section className={styles.card} aria-label={t('rates.settings')}>
      <h3 className={styles.cardTitle}>{t('rates.settings')}</h3>
      <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
        <RateField
          label={t('rates.baseRate')}
          description={t('rates.baseRateHelp')}
          value={aid.baseRate}
          bounds={{ min: -0.05, max: 0.3 }}
          onChange={(baseRate) => onChange({ baseRate })}
        />
        <ChoiceField
          label={t('rates.creditRating')}
          description={t('rates.creditRatingHelp')}
          value={aid.creditRating}
          options={creditRatings.map((value) => ({ value, label: t(`rates.creditRatings.${value}`) }))}
          onChange={(creditRating) => onChange({ creditRating })}
        />
        <ChoiceField
          label={t('rates.collateral')}
          value={aid.collateral}
          options={collateralLevels.map((value) => ({ value, label: t(`rates.collateralLevels.${value}`) }))}
          onChange={(collateral) => onChange({ collateral })}
        />
        <ChoiceField
          label={t('rates.regime')}
          value={aid.regime}
          options={deMinimisRegimes.map((value) => ({ value, label: t(`rates.regimes.${value}`) }))}
          onChange={(regime) => onChange({ regime })}
        />
      </SimpleGrid>
      <RatesUsed plan={plan} />
      <PastAids plan={plan} onChange={(past) => onChange({ past })} />
    </section>
  )
}

/** The rates that follow from the settings, as they stand in the plan's first month. */
function RatesUsed({ plan }: { readonly plan: Plan }) {
  const t = useT()
  const format = useFormat()
  const { baseRate, creditRating, collateral } = plan.aid
  const { start } = plan.timeline
  const margin = referenceMargin(creditRating, collateral, start)
  const discountMargin = legalValue('aidDiscountMargin', start, plan.legalFigures)
  const over = (added: number | null) =>
    format.percent(baseRate === null || added === null ? null : baseRate + added, 2)
  return (
    <p className={styles.note}>
      {t('rates.ratesUsed', {
        margin: format.percent(margin, 2),
        reference: over(margin),
        discount: over(discountMargin),
      })}
    </p>
  )
}
