import { auditThreshold } from './auditThreshold.ts'
import { brokenCheck } from './brokenCheck.ts'
import { capitalBelowZero } from './capitalBelowZero.ts'
import { cashBelowFloor } from './cashBelowFloor.ts'
import { funderConcentration } from './funderConcentration.ts'
import { grantOverShare } from './grantOverShare.ts'
import { grantOverWindow } from './grantOverWindow.ts'
import { kindNotForForm } from './kindNotForForm.ts'
import { lineChecks } from './lineChecks.ts'
import { lucrativeThreshold } from './lucrativeThreshold.ts'
import { monthOutsideShortYear } from './monthOutsideShortYear.ts'
import { openingDeficit } from './openingDeficit.ts'
import { payrollTaxMissing } from './payrollTaxMissing.ts'
import type { PlanAlert } from './planAlert.ts'
import { provisionsBelowZero } from './provisionsBelowZero.ts'
import { returnTwice } from './returnTwice.ts'
import { securedShareLow } from './securedShareLow.ts'
import { titreRepaidBySurplus } from './titreRepaidBySurplus.ts'
import { vatReturnMissing } from './vatReturnMissing.ts'

/** Every warning, in the order in which warnings of one severity are shown. */
export const planAlertRegistry = {
  brokenCheck,
  cashBelowFloor,
  kindNotForForm,
  lineChecks,
  grantOverShare,
  grantOverWindow,
  titreRepaidBySurplus,
  capitalBelowZero,
  provisionsBelowZero,
  vatReturnMissing,
  payrollTaxMissing,
  returnTwice,
  lucrativeThreshold,
  monthOutsideShortYear,
  openingDeficit,
  securedShareLow,
  funderConcentration,
  auditThreshold,
} as const satisfies Record<string, PlanAlert>
