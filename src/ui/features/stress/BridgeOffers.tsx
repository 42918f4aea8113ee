import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { BridgeOffer } from '../../../domain/analysis/stress/bridgeOffers.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import type { Inputs } from '../../../domain/model/trial.ts'
import { typedChanges } from '../../../domain/model/typedChanges.ts'
import { withoutCopies } from '../../../domain/plan/withoutCopies.ts'
import { addBridge } from '../../../editing/edits/addBridge.ts'
import { showToast } from '../../components/toastStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWork } from '../../state/useWork.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import styles from './Stress.module.css'
import { StressStatus } from './StressStatus.tsx'

interface BridgeOffersProps {
  readonly model: LiveModel
  readonly scenarioId: string
  /** What is late, by how many months, and the inputs that say so. */
  readonly name: string
  readonly lines: readonly string[]
  readonly months: number
  readonly changes: Inputs
}

/** The lines of the catalogue that could be the bridge, sized and priced; each can be added as a scenario. */
export function BridgeOffers({ model, scenarioId, name, lines, months, changes }: BridgeOffersProps) {
  const t = useT()
  const { newId } = useServices()
  const labels = useLabels()
  const { run, chooseScenario } = useWorkspace()
  const { session } = useOpenPlan()
  const { plan } = model
  const payload = useMemo(
    () => ({ plan: withoutCopies(plan), scenario: scenarioId, late: { lines, months } }),
    [plan, scenarioId, lines, months],
  )
  const work = useWork('bridge', payload, 0)
  const offers = work.last?.payload === payload ? work.last.result : null
  if (!offers) return <StressStatus work={work} />
  if (offers.length === 0) return <p className={styles.text}>{t('stress.late.noOffer')}</p>

  const add = ({ kind, choices, values }: BridgeOffer) => {
    const words = { kind: labels.kind(kind), name, count: months }
    const bridgeId = newId()
    const edit = addBridge({
      over: scenarioId,
      late:
        months === 0
          ? null
          : {
              id: newId(),
              name: t('stress.late.panelTitle', words),
              overrides: typedChanges(plan, scenarioId, changes),
            },
      bridge: { id: bridgeId, name: t('stress.late.scenarioName', words) },
      line: { id: newId(), kind, choices, values, name: t('stress.late.lineName', words), provenance: {} },
    })
    if (run(edit).length > 0) {
      showToast({ message: t('stress.late.refused'), tone: 'error' })
      return
    }
    chooseScenario(bridgeId)
    showToast({ message: t('stress.late.built'), onUndo: () => session.undo() })
  }
  return (
    <>
      <p className={styles.text} data-no-print>
        {t('stress.late.buildHelp')}
      </p>
      <ul className={styles.offers} aria-label={t('stress.late.offers')}>
        {offers.map((offer) => (
          <OfferItem key={offer.kind} offer={offer} name={labels.kind(offer.kind)} onAdd={() => add(offer)} />
        ))}
      </ul>
    </>
  )
}

interface OfferItemProps {
  readonly offer: BridgeOffer
  readonly name: string
  readonly onAdd: () => void
}

function OfferItem({ offer, name, onAdd }: OfferItemProps) {
  const t = useT()
  const format = useFormat()
  const { amount, from, until, cost, holds, overdraws } = offer
  const verdict = !holds
    ? 'stress.late.offerShort'
    : overdraws
      ? 'stress.late.offerOverdraws'
      : 'stress.late.offerHolds'
  return (
    <li className={styles.offer}>
      <div className={styles.offerHead}>
        <strong>{name}</strong>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={12} />}
          aria-label={`${t('stress.late.build')} : ${name}`}
          onClick={onAdd}
          data-no-print
        >
          {t('stress.late.build')}
        </Button>
      </div>
      <span>
        {t('stress.late.offerSize', {
          amount: format.money(amount),
          from: format.month(from),
          until: format.month(until),
          months: format.duration(until - from + 1),
        })}
      </span>
      <span className={styles.dim}>
        {cost === 0 ? t('stress.late.offerFree') : t('stress.late.offerCost', { cost: format.money(cost) })} ·{' '}
        {t(verdict)}
      </span>
    </li>
  )
}
