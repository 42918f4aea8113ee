import { IconPercentage } from '@tabler/icons-react'
import { useMemo } from 'react'
import { costOfFinancing } from '../../../domain/analysis/costOfFinancing.ts'
import type { FinancingCost } from '../../../domain/analysis/costOfFinancing.ts'
import { deMinimisMeter } from '../../../domain/analysis/deMinimis.ts'
import { deMinimisAlerts } from '../../../domain/analysis/deMinimisAlerts.ts'
import { lineKind } from '../../../domain/model/lineKinds.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { setAid } from '../../../editing/edits/legal.ts'
import { AlertList } from '../../components/AlertList.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { KeyFigure } from '../../components/KeyFigure.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { elsewhereOf } from '../../state/elsewhere.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { PlanScreen } from '../../state/route.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useAlertWords } from '../../words/useAlertWords.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { AidSettingsForm } from './AidSettingsForm.tsx'
import { AidTable } from './AidTable.tsx'
import { DeMinimisGauge } from './DeMinimisGauge.tsx'
import styles from './FinancingCost.module.css'
import { rateText } from './rateText.ts'
import { ResourceCostTable } from './ResourceCostTable.tsx'

interface FinancingCostScreenProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId'> {
  readonly onScreen: (screen: PlanScreen) => void
}

/** What the financing costs by year, resource by resource, and what the public aid in it is worth against its ceiling. */
export function FinancingCostScreen({ model, scenarioId, onScreen }: FinancingCostScreenProps) {
  const t = useT()
  const alertWords = useAlertWords()
  const run = useWorkspace((workspace) => workspace.run)
  const showLine = useWorkspace((workspace) => workspace.showLine)
  const { plan } = model
  const { cost, meter, elsewhere } = useMemo(() => {
    const evaluation = model.evaluation(scenarioId)
    const base = elsewhereOf(model, scenarioId)
    return {
      elsewhere: base && { name: base.name, cost: costOfFinancing(model.plan, base.evaluation) },
      cost: costOfFinancing(model.plan, evaluation),
      meter: deMinimisMeter(model.plan, evaluation, model.plan.aid),
    }
  }, [model, scenarioId])
  const alerts = deMinimisAlerts(meter)
  const openLine = (lineId: string) => {
    const section = lineKind(plan.lines.find(({ id }) => id === lineId)?.kind ?? '')?.section
    showLine(lineId)
    onScreen(section === 'resources' ? 'resources' : 'costs')
  }
  return (
    <div className={styles.page}>
      <PageHeader title={t('rates.title')} description={t('rates.description')} />
      {cost.resources.length === 0 ? (
        <EmptyState
          icon={<IconPercentage size={40} stroke={1.25} />}
          title={t('rates.emptyTitle')}
          steps={[{ label: t('rates.addResources'), onClick: () => onScreen('resources') }]}
        >
          {t('rates.emptyText')}
        </EmptyState>
      ) : (
        <>
          <CostTiles cost={cost} elsewhere={elsewhere} />
          <ResourceCostTable
            cost={cost}
            lines={plan.lines}
            aid={meter.lines}
            lastMonth={plan.timeline.start + plan.timeline.months - 1}
            onLine={openLine}
          />
        </>
      )}
      <AidTable
        aid={meter.lines}
        lines={plan.lines}
        onLine={openLine}
        onCount={(lineId, counts) => run(setAid({ notDeMinimis: outside(plan, lineId, counts) }))}
      />
      {alerts.length > 0 && <AlertList label={t('rates.aid')} alerts={alerts.map(alertWords)} />}
      <div className={styles.columns}>
        <DeMinimisGauge meter={meter} lines={plan.lines} />
        <AidSettingsForm plan={plan} onChange={(changes) => run(setAid(changes))} />
      </div>
    </div>
  )
}

/** The lines outside the de minimis rules once one is counted or left out; those that are gone are forgotten. */
function outside({ aid, lines }: Plan, lineId: string, counts: boolean): readonly string[] {
  const others = (aid.notDeMinimis ?? []).filter((id) => id !== lineId && lines.some((line) => line.id === id))
  return counts ? others : [...others, lineId]
}

interface CostTilesProps {
  readonly cost: FinancingCost
  /** The same in the base, with its name; null while the base is shown. */
  readonly elsewhere: { readonly name: string; readonly cost: FinancingCost } | null
}

function CostTiles({ cost, elsewhere }: CostTilesProps) {
  const t = useT()
  const format = useFormat()
  const { whole, average, leftOut } = cost
  const [actuarial, proportional] = [whole.actuarial, whole.proportional].map((rate) => rateText(t, format, rate))
  const marked = (read: (of: FinancingCost) => string) => {
    const other = elsewhere ? read(elsewhere.cost) : ''
    return elsewhere && other !== read(cost)
      ? { differs: t('components.differs.elsewhere', { scenario: elsewhere.name, figure: other }) }
      : {}
  }
  const detailOf = (rate: typeof actuarial) => (rate?.reason === undefined ? {} : { detail: rate.reason })
  return (
    <div className={styles.tiles}>
      <KeyFigure
        label={t('rates.tiles.actuarial')}
        value={actuarial?.text ?? ''}
        definition={t('rates.tiles.actuarialHelp')}
        {...detailOf(actuarial)}
        {...marked((of) => rateText(t, format, of.whole.actuarial).text)}
      />
      <KeyFigure
        label={t('rates.tiles.proportional')}
        value={proportional?.text ?? ''}
        definition={t('rates.tiles.proportionalHelp')}
        {...detailOf(proportional)}
        {...marked((of) => rateText(t, format, of.whole.proportional).text)}
      />
      <KeyFigure
        label={t('rates.tiles.average')}
        value={format.percent(average, 2)}
        definition={t('rates.tiles.averageHelp')}
        {...marked((of) => format.percent(of.average, 2))}
        {...(leftOut > 0 ? { detail: t('rates.tiles.averageLeftOut', { count: leftOut }) } : {})}
      />
      <KeyFigure
        label={t('rates.tiles.charges')}
        value={format.money(whole.charges)}
        detail={t('rates.tiles.chargesOf', { received: format.money(whole.received) })}
        {...marked((of) => format.money(of.whole.charges))}
      />
    </div>
  )
}
