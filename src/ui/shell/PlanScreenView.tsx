import { useState } from 'react'
import type { ReactNode } from 'react'
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
import { VoluntaryScreen } from '../features/voluntary/VoluntaryScreen.tsx'
import { UtilityScreen } from '../features/utility/UtilityScreen.tsx'
import { StakeholdersScreen } from '../features/stakeholders/StakeholdersScreen.tsx'
import { ActualsScreen } from '../features/actuals/ActualsScreen.tsx'
import { HabitsScreen } from '../features/habits/HabitsScreen.tsx'
import { RecordScreen } from '../features/record/RecordScreen.tsx'
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
      <div className={styles.screen}>{screens[screen]({ part, reading, show })}</div>
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
  readonly part: string | null
  readonly reading: Omit<Parameters<typeof DashboardScreen>[0], 'onScreen'>
  readonly show: ShowScreen
}

/** What each screen shows. */
const screens: Readonly<Record<PlanScreen, (props: ScreenProps) => ReactNode>> = {
  dashboard: ({ reading, show }) => <DashboardScreen {...reading} onScreen={show} />,
  structure: ({ part, show }) => <StructureScreen part={part} onScreen={show} />,
  resources: ({ show }) => <LinesScreen key="resources" what="resources" onScreen={show} />,
  costs: ({ show }) => <LinesScreen key="costs" what="costs" onScreen={show} />,
  funders: ({ part, reading, show }) => <FundersScreen {...reading} part={part} onScreen={show} />,
  actions: ({ part, reading, show }) => <ActionsScreen {...reading} part={part} onScreen={show} />,
  voluntary: ({ part, reading, show }) => <VoluntaryScreen {...reading} part={part} onScreen={show} />,
  utility: ({ part, reading, show }) => <UtilityScreen {...reading} part={part} onScreen={show} />,
  stakeholders: ({ part, reading, show }) => <StakeholdersScreen {...reading} part={part} onScreen={show} />,
  actuals: ({ part, reading, show }) => <ActualsScreen {...reading} part={part} onScreen={show} />,
  habits: ({ part, reading, show }) => <HabitsScreen {...reading} part={part} onScreen={show} />,
  record: ({ part, reading, show }) => <RecordScreen {...reading} part={part} onScreen={show} />,
  scenarios: ({ show }) => <ScenariosScreen onScreen={show} />,
  statements: ({ reading, show }) => <StatementsScreen {...reading} onScreen={show} />,
  financing: ({ reading, show }) => <FinancingCostScreen {...reading} onScreen={show} />,
  comparison: ({ reading, show }) => <ComparisonScreen {...reading} onScenarios={() => show('scenarios')} />,
  events: ({ part, reading, show }) => <EventsScreen {...reading} part={part} onScreen={show} />,
  decision: ({ part, reading, show }) => <DecisionScreen {...reading} part={part} onScreen={show} />,
  stress: ({ part, reading, show }) => <StressScreen {...reading} part={part} onScreen={show} />,
  sensitivity: ({ part, reading, show }) => <SensitivityScreen {...reading} part={part} onScreen={show} />,
  chance: ({ part, reading, show }) => <ChanceScreen {...reading} part={part} onScreen={show} />,
  levers: ({ part, reading, show }) => <LeversScreen {...reading} part={part} onScreen={show} />,
  poles: ({ reading, show }) => <PolesScreen {...reading} onScreen={show} />,
  import: ({ part, show }) => <ImportScreen part={part} onScreen={show} />,
  grantform: ({ part, reading, show }) => <GrantFormScreen {...reading} part={part} onScreen={show} />,
  boardreport: ({ part, reading, show }) => <BoardReportScreen {...reading} part={part} onScreen={show} />,
  together: ({ part, reading, show }) => <TogetherScreen {...reading} part={part} onScreen={show} />,
  versions: ({ part, show }) => <VersionsScreen part={part} onScreen={show} />,
  export: ({ show }) => <ExportScreen onScreen={show} />,
}
