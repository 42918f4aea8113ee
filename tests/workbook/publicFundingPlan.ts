import type { Plan } from '../../src/domain/plan/plan.ts'
import { aPlan, line } from '../support/planBuilder.ts'

const won = { status: 3, probability: 1 } as const

/** A plan that holds every kind of public funding, in each of the shapes that its structural choices give it. */
export function publicFundingPlan(): Plan {
  return aPlan()
    .starting('2025-01')
    .over(42)
    .driving({ fundingBasis: 2, publicDelay: 1 })
    .with(
      line('staff', { amount: [3_000_000, 3_100_000, 3_200_000, 3_300_000] }, {}, { id: 'job' }),
      line(
        'operatingGrant',
        { amount: 3_000_000, notifiedAmount: 2_500_000, unspentShare: [0.2, 0.1, 0], renewalGrowth: 0.02, ...won },
        {
          award: 'otherAmount',
          payment: 'threeTranches',
          advanceCondition: 'signature',
          balanceCondition: 'finalReport',
          renewal: 'yearly',
          restriction: 'restricted',
          coFunding: 'capped',
        },
      ),
      line(
        'projectGrant',
        { amount: 1_000_001, awardMonth: '2025-05', serviceStart: '2025-03', serviceMonths: 20 },
        {
          payment: 'threeTranches',
          advanceCondition: 'signature',
          interimCondition: 'interimReport',
          span: 'severalYears',
          coFunding: 'capped',
        },
      ),
      line(
        'callForProjects',
        { amount: 2_000_000, awardMonth: '2025-09', serviceStart: '2025-10', spentAmount: [200_000, 900_000, 300_000] },
        { award: 'otherAmount', balanceCondition: 'spending', spending: 'byYear' },
      ),
      line('conventionPluriannuelle', { amount: 1_000_000, secondAmount: 1_100_000, awardMonth: '2025-03' }),
      line(
        'conventionPluriannuelle',
        { amount: 900_001, secondAmount: 800_000, thirdAmount: 700_000, fourthAmount: 1, unspentShare: 0.3, ...won },
        { conventionYears: 'four', restriction: 'restricted' },
      ),
      line(
        'europeanFund',
        { eligibleSpending: 5_000_000, notifiedAmount: 6_000_000, ...won },
        { award: 'otherAmount' },
      ),
      line('investmentGrant', { amount: 2_000_000 }, { award: 'otherAmount', balanceCondition: 'finalReport' }),
      line('aidedJobPec', { positions: 2 }, {}, { links: { aidedJob: 'job' } }),
      line('fonjepPost', { aidStart: '2026-01' }, {}, { links: { aidedJob: 'job' } }),
      line('adulteRelais', { aidPerJob: 2_000_000 }),
      line(
        'iaeJobAid',
        { agreedJobs: 10, actualJobs: [9, 11, 10, 10], modulatedShare: 0.05 },
        { staffing: 'otherNumber' },
      ),
      line('iaeJobAid', { agreedJobs: 4 }, { iaeStructure: 'ei' }),
      line('publicContract', { amount: 1_200_000 }, { contractAdvance: 'yearly', vat: 'normal' }),
      line('concoursPublics', { amount: 12_000_000 }, { instalments: 'quarterly' }),
      line('concoursPublics', { amount: 6_000_000 }),
      line('serviceDelegation', { amount: 6_000_000, compensation: 2_400_000 }, { vat: 'reduced' }),
      line('repayableAdvance', { principal: 3_000_000, deferral: 6 }),
      line(
        'repayableAdvance',
        { principal: 1_000_000, deferral: 3, failureMonth: '2026-08', abandonedShare: 0.7 },
        { origin: 'existing', condition: 'onSuccess', advanceOutcome: 'failure', frequency: 'monthly' },
      ),
      line(
        'emergencePremium',
        { amount: 1_500_000 },
        { premiumGiver: 'foundation', restriction: 'free', payment: 'single' },
      ),
    )
    .build()
}
