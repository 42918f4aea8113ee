import { ActionIcon, Tooltip } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { AlternativeReading } from '../../../domain/analysis/decision/readAlternative.ts'
import type { RateResult } from '../../../domain/analysis/rates/yearlyRate.ts'
import { HeatTable } from '../../components/HeatTable.tsx'
import type { HeatCell } from '../../components/HeatTable.tsx'
import { rawAmount, rawPercent } from '../../components/csv/rawValue.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { explainedCell } from './explainedCell.ts'

interface AlternativesTableProps extends Pick<ReadingScreenProps, 'onExplain'> {
  readonly alternatives: readonly AlternativeReading[]
  readonly nameOf: (scenarioId: string) => string
}

type CriterionId =
  | 'lowestCash'
  | 'refusedCash'
  | 'probability'
  | 'charges'
  | 'effort'
  | 'totalCost'
  | 'annualCost'
  | 'kept'
  | 'grantEquivalent'
  | 'expectedValue'
  | 'ownFunds'
  | 'largestFunder'
  | 'duration'

/** A criterion: the figure it is judged by (the more the better), null when nothing is better, and how it is written. */
interface Criterion {
  readonly id: CriterionId
  readonly worth: ((one: AlternativeReading) => number) | null
  readonly cell: (one: AlternativeReading, format: Format, t: Translate) => Pick<HeatCell, 'text' | 'detail' | 'raw'>
}

const worstShare = ({ largestFunder }: AlternativeReading) =>
  Math.max(...largestFunder.filter((share) => !Number.isNaN(share)), 0)

const criteria: readonly Criterion[] = [
  {
    id: 'lowestCash',
    worth: ({ outcome }) => outcome.lowestCash,
    cell: ({ outcome }, format) => ({
      text: format.money(outcome.lowestCash),
      raw: rawAmount(outcome.lowestCash),
      detail: format.month(outcome.lowestCashMonth),
    }),
  },
  {
    id: 'refusedCash',
    worth: ({ refused }) => refused.outcome.lowestCash,
    cell: ({ refused }, format) => ({
      text: format.money(refused.outcome.lowestCash),
      raw: rawAmount(refused.outcome.lowestCash),
      detail: format.month(refused.outcome.lowestCashMonth),
    }),
  },
  {
    id: 'probability',
    worth: ({ probability }) => probability,
    cell: ({ probability }, format) => ({ text: format.percent(probability, 0), raw: rawPercent(probability) }),
  },
  {
    id: 'charges',
    worth: ({ charges }) => -charges,
    cell: ({ charges }, format) => ({ text: format.money(charges), raw: rawAmount(charges) }),
  },
  {
    id: 'effort',
    worth: ({ hours }) => -hours,
    cell: ({ hours, effortCost }, format, t) => ({
      text: t('decision.hoursAndCost', { hours: format.number(hours, 0), cost: format.money(effortCost) }),
    }),
  },
  {
    id: 'totalCost',
    worth: ({ totalCost }) => -totalCost,
    cell: ({ totalCost }, format) => ({ text: format.money(totalCost), raw: rawAmount(totalCost) }),
  },
  {
    id: 'annualCost',
    worth: null,
    cell: ({ annualCost }, format, t) => ({ text: rateText(annualCost, format, t) }),
  },
  {
    id: 'kept',
    worth: ({ kept }) => kept,
    cell: ({ kept }, format) => ({ text: format.money(kept), raw: rawAmount(kept) }),
  },
  {
    id: 'grantEquivalent',
    worth: ({ grantEquivalent }) => grantEquivalent,
    cell: ({ grantEquivalent }, format) => ({ text: format.money(grantEquivalent), raw: rawAmount(grantEquivalent) }),
  },
  {
    id: 'expectedValue',
    worth: ({ expectedValue }) => expectedValue,
    cell: ({ expectedValue }, format) => ({ text: format.money(expectedValue), raw: rawAmount(expectedValue) }),
  },
  {
    id: 'ownFunds',
    worth: ({ ownFunds }) => ownFunds.at(-1) ?? 0,
    cell: ({ ownFunds }, format) => ({
      text: format.money(ownFunds.at(-1) ?? 0),
      raw: rawAmount(ownFunds.at(-1) ?? 0),
    }),
  },
  {
    id: 'largestFunder',
    worth: (one) => -worstShare(one),
    cell: (one, format) => ({ text: format.percent(worstShare(one), 1), raw: rawPercent(worstShare(one)) }),
  },
  {
    id: 'duration',
    worth: null,
    cell: ({ duration, goesOn }, format, t) => ({
      text: goesOn ? t('decision.goesOn', { duration: format.duration(duration) }) : format.duration(duration),
    }),
  },
]

function rateText(rate: RateResult, format: Format, t: Translate): string {
  if (rate.kind === 'one') return format.percent(rate.rate, 2)
  if (rate.kind === 'several') return t('decision.several')
  return t(rate.reason === 'outOfRange' ? 'decision.noRate' : 'decision.none')
}

/** The alternatives as columns, a criterion a row; the best of each row is marked. */
export function AlternativesTable({ alternatives, nameOf, onExplain }: AlternativesTableProps) {
  const t = useT()
  const format = useFormat()
  const words = ['commitments', 'governance'] as const
  return (
    <HeatTable
      label={t('decision.table')}
      rowHeader={t('decision.criterion')}
      columns={alternatives.map(({ alternative }) => ({
        id: alternative.scenario,
        label: nameOf(alternative.scenario),
      }))}
      rows={[
        ...criteria.map(({ id }) => ({
          id,
          label: t(`decision.rows.${id}`),
          mark: <Definition text={t(`decision.rows.${id}Help`)} />,
        })),
        ...words.map((id) => ({ id, label: t(`decision.rows.${id}`) })),
      ]}
      getCell={(row, column) => {
        const one = alternatives.find(({ alternative }) => alternative.scenario === column)
        if (!one) return null
        const text = words.find((id) => id === row)
        if (text) return { text: '', detail: one.alternative[text] || '–', tone: 'neutral', opens: false }
        const criterion = criteria.find(({ id }) => id === row)
        if (!criterion) return null
        const isBest = criterion.worth !== null && isBestOf(alternatives, one, criterion.worth)
        return {
          ...criterion.cell(one, format, t),
          tone: isBest ? 'good' : 'neutral',
          opens: explainedCell(row, one) !== null,
          ...(isBest ? { verdict: t('decision.best') } : {}),
        }
      }}
      onSelect={(row, column) => {
        const one = alternatives.find(({ alternative }) => alternative.scenario === column)
        const found = one && explainedCell(row, one)
        if (found) onExplain(found.row, found.period, { evaluation: found.evaluation, name: nameOf(column) })
      }}
    />
  )
}

/** Whether an alternative is the best by a measure, where they are not all alike. */
function isBestOf(
  all: readonly AlternativeReading[],
  one: AlternativeReading,
  worth: (one: AlternativeReading) => number,
): boolean {
  const worths = all.map(worth)
  const best = Math.max(...worths)
  return Math.min(...worths) < best && worth(one) === best
}

function Definition({ text }: { readonly text: string }) {
  return (
    <Tooltip label={text} multiline maw={320}>
      <ActionIcon size={16} aria-label={text} ml={4} data-no-print>
        <IconInfoCircle size={13} />
      </ActionIcon>
    </Tooltip>
  )
}
