import {
  IconAdjustments,
  IconArrowsDiff,
  IconBolt,
  IconDice5,
  IconTable,
  IconTornado,
  IconBuildingCommunity,
  IconCoins,
  IconChecklist,
  IconFileExport,
  IconGitBranch,
  IconHeartHandshake,
  IconLayoutDashboard,
  IconPercentage,
  IconReportMoney,
  IconScale,
  IconShoppingCart,
  IconTriangle,
} from '@tabler/icons-react'
import type { Icon } from '@tabler/icons-react'
import type { PlanScreen } from '../state/route.ts'

/** The icon of each screen. */
export const screenIcons: Readonly<Record<PlanScreen, Icon>> = {
  dashboard: IconLayoutDashboard,
  structure: IconBuildingCommunity,
  resources: IconCoins,
  funders: IconHeartHandshake,
  costs: IconShoppingCart,
  actions: IconChecklist,
  scenarios: IconGitBranch,
  statements: IconReportMoney,
  financing: IconPercentage,
  comparison: IconArrowsDiff,
  events: IconTable,
  decision: IconScale,
  stress: IconBolt,
  sensitivity: IconTornado,
  chance: IconDice5,
  levers: IconAdjustments,
  poles: IconTriangle,
  export: IconFileExport,
}
