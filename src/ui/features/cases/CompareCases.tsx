import { Table, Text } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { caseReading, sizeClasses } from '../../../domain/analysis/cases/caseReading.ts'
import type { CaseReading } from '../../../domain/analysis/cases/caseReading.ts'
import { FEW_CASES, placeAmongCases } from '../../../domain/analysis/cases/placeAmongCases.ts'
import type { FamilyPlace } from '../../../domain/analysis/cases/placeAmongCases.ts'
import type { PlanSummary } from '../../../editing/planStore.ts'
import type { KeptCase } from '../../../exchange/cases/caseMemory.ts'
import styles from '../../components/AnalysisPage.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { appScreenIcons } from '../../shell/screenIcons.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { structureName } from '../desk/GroupMembers.tsx'
import own from './Cases.module.css'

interface CompareCasesProps {
  readonly cases: readonly KeptCase[]
  readonly plans: readonly PlanSummary[]
  readonly onList: () => void
}

/** The mix of a plan among those of shared cases, by size: a context, never a target. */
export function CompareCases({ cases, plans, onList }: CompareCasesProps) {
  const t = useT()
  const [planId, setPlanId] = useState('')
  const [size, setSize] = useState('')
  const reading = useReading(planId)
  const templates = cases.filter(({ card }) => card.kind === 'case')
  const among = templates.filter((each) => size === '' || each.reading.size === size)
  const places = useMemo(
    () =>
      placeAmongCases(
        reading,
        among.map((each) => each.reading),
      ),
    [reading, among],
  )
  const Icon = appScreenIcons.cases
  if (templates.length === 0) {
    return (
      <EmptyState
        icon={<Icon size={40} stroke={1.25} />}
        title={t('cases.compare.emptyTitle')}
        steps={[{ label: t('cases.tabs.list'), onClick: onList }]}
      >
        {t('cases.compare.emptyText')}
      </EmptyState>
    )
  }
  return (
    <section className={styles.card} aria-label={t('cases.tabs.compare')}>
      <div className={styles.fields}>
        <ChoiceField<string>
          label={t('cases.compare.own')}
          value={planId}
          options={[
            { value: '', label: t('cases.compare.nobody') },
            ...plans.map((plan) => ({ value: plan.id, label: structureName(plan) })),
          ]}
          onChange={setPlanId}
        />
        <ChoiceField<string>
          label={t('cases.size')}
          value={size}
          options={[
            { value: '', label: t('cases.any') },
            ...sizeClasses.map((value) => ({ value, label: t(`cases.sizes.${value}`) })),
          ]}
          onChange={setSize}
        />
      </div>
      {reading && <Text size="sm">{t('cases.compare.ownSize', { size: t(`cases.sizes.${reading.size}`) })}</Text>}
      <Text size="sm">
        {t('cases.compare.among', { count: among.length })}
        {among.length > 0 && among.length < FEW_CASES && ` ${t('cases.compare.few', { count: FEW_CASES })}`}
      </Text>
      {places.length > 0 && <PlacesTable places={places} count={among.length} />}
      <p className={styles.text}>{t('cases.compare.help')}</p>
    </section>
  )
}

function PlacesTable({ places, count }: { readonly places: readonly FamilyPlace[]; readonly count: number }) {
  const t = useT()
  const format = useFormat()
  const percent = (share: number | null | undefined) =>
    share === null || share === undefined ? '–' : format.percent(share, 0)
  return (
    <Table.ScrollContainer minWidth={860}>
      <Table fz="sm" verticalSpacing={4} aria-label={t('cases.tabs.compare')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              {t('cases.compare.family')}
              <CsvButton />
            </Table.Th>
            {(['own', 'lowest', 'first', 'median', 'third', 'highest'] as const).map((column) => (
              <Table.Th key={column} ta="right">
                {t(`cases.compare.columns.${column}`)}
              </Table.Th>
            ))}
            <Table.Th w={160} aria-label={t('cases.compare.drawn')} />
            <Table.Th>{t('cases.compare.columns.words')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {places.map((place) => (
            <Table.Tr key={place.family}>
              <Table.Th scope="row" fw={400}>
                {t(`lines.families.${place.family}`)}
              </Table.Th>
              {[place.own, place.lowest, place.quarters?.[0], place.median, place.quarters?.[1], place.highest].map(
                (share, i) => (
                  <Table.Td key={i} ta="right" className="al-figure" {...(i === 0 ? { fw: 600 } : {})}>
                    {percent(share)}
                  </Table.Td>
                ),
              )}
              <Table.Td>
                <PlaceStrip place={place} />
              </Table.Td>
              <Table.Td>
                {place.own === null
                  ? ''
                  : t('cases.compare.words', { own: percent(place.own), below: place.below, count })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** From the lowest to the highest, the middle half, the median, and one's own: the figures beside it say the same. */
function PlaceStrip({ place: { lowest, highest, quarters, median, own: mine } }: { readonly place: FamilyPlace }) {
  const at = (share: number) => share * 150 + 5
  return (
    <svg width={160} height={18} aria-hidden className={own.strip}>
      <line x1={at(lowest)} x2={at(highest)} y1={9} y2={9} className={own.range} />
      {quarters && <rect x={at(quarters[0])} width={at(quarters[1]) - at(quarters[0])} y={4} height={10} rx={2} />}
      <line x1={at(median)} x2={at(median)} y1={2} y2={16} className={own.median} />
      {mine !== null && <circle cx={at(mine)} cy={9} r={4} />}
    </svg>
  )
}

/** What one's own plan says in the comparison; null until it is chosen and read. */
function useReading(planId: string): CaseReading | null {
  const { store } = useServices()
  const [read, setRead] = useState<{ readonly planId: string; readonly reading: CaseReading } | null>(null)
  useEffect(() => {
    let isWanted = true
    if (planId !== '') {
      void store.get(planId).then((loaded) => {
        if (isWanted && loaded.ok) setRead({ planId, reading: caseReading(loaded.history.current.plan) })
      })
    }
    return () => {
      isWanted = false
    }
  }, [store, planId])
  return read?.planId === planId ? read.reading : null
}
