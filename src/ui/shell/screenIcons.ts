import {
  IconBuildingCommunity,
  IconCoins,
  IconFileExport,
  IconGitBranch,
  IconLayoutDashboard,
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
  costs: IconShoppingCart,
  scenarios: IconGitBranch,
  statements: IconReportMoney,
  comparison: IconScale,
  poles: IconTriangle,
  export: IconFileExport,
}
