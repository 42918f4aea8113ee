import { useState } from 'react'
import type { FigurePeriod } from '../../domain/analysis/figurePeriod.ts'
import { PolesScreen } from '../features/poles/PolesScreen.tsx'
import { ComparisonScreen } from '../features/comparison/ComparisonScreen.tsx'
import { DashboardScreen } from '../features/dashboard/DashboardScreen.tsx'
import { ExplainPanel } from '../features/explain/ExplainPanel.tsx'
import { ExportScreen } from '../features/export/ExportScreen.tsx'
import { FinancingCostScreen } from '../features/financingCost/FinancingCostScreen.tsx'
import { LinesScreen } from '../features/lines/LinesScreen.tsx'
import { ScenariosScreen } from '../features/scenarios/ScenariosScreen.tsx'
import { StatementsScreen } from '../features/statements/StatementsScreen.tsx'
import { StructureScreen } from '../features/structure/StructureScreen.tsx'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { goTo } from '../state/route.ts'
import type { PlanScreen } from '../state/route.ts'
import { useOpenPlan, useWorkspace } from '../state/workspace.ts'
import styles from './PlanScreenView.module.css'

interface Asked {
  readonly rowId: string
  readonly period: FigurePeriod
  /** The screen on which it was asked: the answer goes with it. */
  readonly screen: PlanScreen
}

/** The screen of the open plan, with the panel that says where a figure comes from. */
export function PlanScreenView({ screen }: { readonly screen: PlanScreen }) {
  const { model, scenarioId } = useOpenPlan()
  const chooseScenario = useWorkspace((workspace) => workspace.chooseScenario)
  const [asked, setAsked] = useState<Asked | null>(null)
  const reading = {
    model,
    scenarioId,
    onScenario: chooseScenario,
    onExplain: (rowId: string, period: FigurePeriod) => setAsked({ rowId, period, screen }),
  }
  const showLine = useWorkspace((workspace) => workspace.showLine)
  const show = (name: PlanScreen) => goTo({ screen: name, planId: model.plan.id })
  const showInput = (inputId: string) => {
    const line = model.plan.lines.find(({ id }) => inputId.startsWith(`${id}/`))
    const section = line && lineKind(line.kind)?.section
    showLine(line?.id ?? null)
    setAsked(null)
    show(section === undefined ? 'structure' : section === 'resources' ? 'resources' : 'costs')
  }
  return (
    <div className={styles.layout}>
      <div className={styles.screen}>
        <Screen screen={screen} reading={reading} show={show} />
      </div>
      {asked?.screen === screen && (
        <ExplainPanel
          model={model}
          scenarioId={scenarioId}
          rowId={asked.rowId}
          period={asked.period}
          onClose={() => setAsked(null)}
          onInput={showInput}
        />
      )}
    </div>
  )
}

interface ScreenProps {
  readonly screen: PlanScreen
  readonly reading: Omit<Parameters<typeof DashboardScreen>[0], 'onScreen'>
  readonly show: (screen: PlanScreen) => void
}

function Screen({ screen, reading, show }: ScreenProps) {
  switch (screen) {
    case 'dashboard':
      return <DashboardScreen {...reading} onScreen={show} />
    case 'structure':
      return <StructureScreen />
    case 'resources':
    case 'costs':
      return <LinesScreen key={screen} what={screen} />
    case 'scenarios':
      return <ScenariosScreen />
    case 'statements':
      return <StatementsScreen {...reading} />
    case 'financing':
      return <FinancingCostScreen {...reading} onScreen={show} />
    case 'comparison':
      return <ComparisonScreen {...reading} onScenarios={() => show('scenarios')} />
    case 'poles':
      return <PolesScreen {...reading} onScreen={show} />
    case 'export':
      return <ExportScreen />
  }
}
