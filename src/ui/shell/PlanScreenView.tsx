import { useState } from 'react'
import type { FigurePeriod } from '../../domain/analysis/figurePeriod.ts'
import { ActionsScreen } from '../features/actions/ActionsScreen.tsx'
import { ComparisonScreen } from '../features/comparison/ComparisonScreen.tsx'
import { DashboardScreen } from '../features/dashboard/DashboardScreen.tsx'
import { ExplainPanel } from '../features/explain/ExplainPanel.tsx'
import { ExportScreen } from '../features/export/ExportScreen.tsx'
import { FinancingCostScreen } from '../features/financingCost/FinancingCostScreen.tsx'
import { FundersScreen } from '../features/funders/FundersScreen.tsx'
import { LinesScreen } from '../features/lines/LinesScreen.tsx'
import { PolesScreen } from '../features/poles/PolesScreen.tsx'
import { ScenariosScreen } from '../features/scenarios/ScenariosScreen.tsx'
import { StatementsScreen } from '../features/statements/StatementsScreen.tsx'
import { StructureScreen } from '../features/structure/StructureScreen.tsx'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { EventsScreen } from '../features/events/EventsScreen.tsx'
import { DecisionScreen } from '../features/decision/DecisionScreen.tsx'
import { StressScreen } from '../features/stress/StressScreen.tsx'
import { SensitivityScreen } from '../features/sensitivity/SensitivityScreen.tsx'
import { ChanceScreen } from '../features/chance/ChanceScreen.tsx'
import { LeversScreen } from '../features/levers/LeversScreen.tsx'
import { ImportScreen } from '../features/importing/ImportScreen.tsx'
import { GrantFormScreen } from '../features/grantForm/GrantFormScreen.tsx'
import { BoardReportScreen } from '../features/boardReport/BoardReportScreen.tsx'
import { TogetherScreen } from '../features/together/TogetherScreen.tsx'
import { VersionsScreen } from '../features/versions/VersionsScreen.tsx'
import type { ExplainedOf } from '../features/readingScreen.ts'
import { goTo } from '../state/route.ts'
import type { PlanScreen, ShowScreen } from '../state/route.ts'
import { useOpenPlan, useWorkspace } from '../state/workspace.ts'
import styles from './PlanScreenView.module.css'

interface Asked {
  readonly rowId: string
  readonly period: FigurePeriod
  readonly of?: ExplainedOf
  /** The screen on which it was asked: the answer goes with it. */
  readonly screen: PlanScreen
}

interface PlanScreenViewProps {
  readonly screen: PlanScreen
  /** The part of the screen that is shown, where it has several. */
  readonly part?: string | null
}

/** The screen of the open plan, with the panel that says where a figure comes from. */
export function PlanScreenView({ screen, part = null }: PlanScreenViewProps) {
  const { model, scenarioId } = useOpenPlan()
  const chooseScenario = useWorkspace((workspace) => workspace.chooseScenario)
  const [asked, setAsked] = useState<Asked | null>(null)
  const reading = {
    model,
    scenarioId,
    onScenario: chooseScenario,
    onExplain: (rowId: string, period: FigurePeriod, of?: ExplainedOf) =>
      setAsked({ rowId, period, screen, ...(of ? { of } : {}) }),
  }
  const showLine = useWorkspace((workspace) => workspace.showLine)
  const show: ShowScreen = (name, place) =>
    goTo({ screen: name, planId: model.plan.id, ...(place === undefined ? {} : { part: place }) })
  const showInput = (inputId: string) => {
    const line = model.plan.lines.find(({ id }) => inputId.startsWith(`${id}/`))
    const section = line && lineKind(line.kind)?.section
    showLine(line?.id ?? null)
    setAsked(null)
    const [owner, id] = inputId.split('/')
    if (owner === 'legal') show('structure', 'legal')
    else if (owner === 'funders') show('funders', id)
    else if (owner === 'actions') show('actions')
    else show(section === undefined ? 'structure' : section === 'resources' ? 'resources' : 'costs')
  }
  return (
    <div className={styles.layout}>
      <div className={styles.screen}>
        <Screen screen={screen} part={part} reading={reading} show={show} />
      </div>
      {asked?.screen === screen && (
        <ExplainPanel
          model={model}
          scenarioId={scenarioId}
          rowId={asked.rowId}
          period={asked.period}
          {...(asked.of ? { of: asked.of } : {})}
          onClose={() => setAsked(null)}
          onInput={showInput}
        />
      )}
    </div>
  )
}

interface ScreenProps {
  readonly screen: PlanScreen
  readonly part: string | null
  readonly reading: Omit<Parameters<typeof DashboardScreen>[0], 'onScreen'>
  readonly show: ShowScreen
}

function Screen({ screen, part, reading, show }: ScreenProps) {
  switch (screen) {
    case 'dashboard':
      return <DashboardScreen {...reading} onScreen={show} />
    case 'structure':
      return <StructureScreen part={part} onScreen={show} />
    case 'resources':
    case 'costs':
      return <LinesScreen key={screen} what={screen} onScreen={show} />
    case 'funders':
      return <FundersScreen {...reading} part={part} onScreen={show} />
    case 'actions':
      return <ActionsScreen onScreen={show} />
    case 'scenarios':
      return <ScenariosScreen />
    case 'statements':
      return <StatementsScreen {...reading} />
    case 'financing':
      return <FinancingCostScreen {...reading} onScreen={show} />
    case 'comparison':
      return <ComparisonScreen {...reading} onScenarios={() => show('scenarios')} />
    case 'events':
      return <EventsScreen {...reading} part={part} onScreen={show} />
    case 'decision':
      return <DecisionScreen {...reading} part={part} onScreen={show} />
    case 'stress':
      return <StressScreen {...reading} part={part} onScreen={show} />
    case 'sensitivity':
      return <SensitivityScreen {...reading} part={part} onScreen={show} />
    case 'chance':
      return <ChanceScreen {...reading} part={part} onScreen={show} />
    case 'levers':
      return <LeversScreen {...reading} part={part} onScreen={show} />
    case 'poles':
      return <PolesScreen {...reading} onScreen={show} />
    case 'import':
      return <ImportScreen part={part} onScreen={show} />
    case 'grantform':
      return <GrantFormScreen {...reading} part={part} onScreen={show} />
    case 'boardreport':
      return <BoardReportScreen {...reading} part={part} onScreen={show} />
    case 'together':
      return <TogetherScreen {...reading} part={part} onScreen={show} />
    case 'versions':
      return <VersionsScreen part={part} onScreen={show} />
    case 'export':
      return <ExportScreen />
  }
}
