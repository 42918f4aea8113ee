import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { checkCodes, checkRowId } from '../statements/checks.ts'
import { adulteRelais } from './adulteRelais.ts'
import { aidedJobPec } from './aidedJobPec.ts'
import { callForProjects } from './callForProjects.ts'
import { concoursPublics } from './concoursPublics.ts'
import { conventionPluriannuelle } from './conventionPluriannuelle.ts'
import { emergencePremium } from './emergencePremium.ts'
import { europeanFund } from './europeanFund.ts'
import { fonjepPost } from './fonjepPost.ts'
import { iaeJobAid } from './iaeJobAid.ts'
import { investmentGrant } from './investmentGrant.ts'
import { operatingGrant } from './operatingGrant.ts'
import { projectGrant } from './projectGrant.ts'
import { publicContract } from './publicContract.ts'
import { repayableAdvance } from './repayableAdvance.ts'
import { serviceDelegation } from './serviceDelegation.ts'

const kinds = [
  operatingGrant,
  investmentGrant,
  projectGrant,
  callForProjects,
  conventionPluriannuelle,
  europeanFund,
  aidedJobPec,
  fonjepPost,
  adulteRelais,
  iaeJobAid,
  publicContract,
  concoursPublics,
  serviceDelegation,
  repayableAdvance,
  emergencePremium,
]

const neverNegative = ['fundClosing', 'fundUsed', 'fundSetAside', 'dueWithinYear', 'closingBalance']

describe('public funding', () => {
  it.each([
    ['realistic', false],
    ['extreme', true],
  ])(
    'keeps every check at zero in %s plans of its kinds, and its funds, advances and receivables never below zero',
    (_, extreme) => {
      fc.assert(
        fc.property(arbitraryPlan({ kinds, maxLines: 8, maxMonths: 120, extreme }), (plan) => {
          const model = createLiveModel(plan)
          for (const { id } of plan.scenarios) {
            const evaluation = model.evaluation(id)
            for (const code of checkCodes)
              for (const gap of evaluation.row(checkRowId(code))) expect(Math.abs(gap)).toBeLessThan(extreme ? 1 : 1e-6)
            for (const { id: row, label } of evaluation.sheet.rows) {
              const isReceivable = row === 'ledger.4417.accountBalance' || row === 'ledger.4411.accountBalance'
              if (!isReceivable && !neverNegative.includes(label.code)) continue
              for (const figure of evaluation.row(row)) expect(figure, row).toBeGreaterThanOrEqual(-1e-6)
            }
          }
        }),
        { numRuns: 60 },
      )
    },
  )
})
