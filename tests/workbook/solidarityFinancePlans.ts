import type { Plan } from '../../src/domain/plan/plan.ts'
import { aPlan, line } from '../support/planBuilder.ts'

/** An association that crosses 2026 with every solidarity resource it may have, each at work at the same time. */
export function associationFinancePlan(): Plan {
  return aPlan()
    .starting('2025-07')
    .over(48)
    .closingIn(12)
    .driving({ inflation: 0.02 })
    .with(
      line('openingCash', { balance: 500_000 }),
      line('runningCost', { amount: [4_000_000, 8_000_000, 8_000_000, 8_000_000, 4_000_000] }, { nature: 'fees' }),
      line(
        'operatingGrant',
        { amount: [3_000_000, 6_000_000, 6_000_000, 6_000_000], status: 4, profileMonth: 9, advanceShare: 0.5 },
        { profile: 'oneMonth' },
      ),
      line('daillyAdvance', { drawMonth: '2025-10', fileFee: 12_345 }, {}, { links: { grant: 'operatingGrant' } }),
      line('participatingLoan', { principal: 3_333_333, drawMonth: '2025-09', duration: 36, grace: 12 }),
      line(
        'participatingLoan',
        { principal: 777_777, duration: 24, grace: 3 },
        { origin: 'existing', lender: 'other', repayment: 'constantCapital' },
      ),
      line('pessLoan', { principal: 2_000_001, drawMonth: '2025-12', coFunding: 2_500_000 }),
      line(
        'guarantee',
        { guaranteedShare: 0.65, guaranteedCap: 1_000_000 },
        {},
        { links: { loan: 'participatingLoan' } },
      ),
      line('overdraftFacility', { limit: 2_000_000, openMonths: 40, commissionRate: 0.0125 }),
      line('contratApportAssociatif', { principal: 1_000_000, drawMonth: '2026-02' }, { takingBack: 'yearlyParts' }),
      line('fondsAmorcageAssociatif', { principal: 600_000, drawMonth: '2025-08' }),
      line('cigales', { principal: 700_000, clubs: 2, drawMonth: '2026-03', duration: 24 }),
      line('titreAssociatif', { principal: 5_000_000, drawMonth: '2026-06', annualRate: 0.0333 }),
      line(
        'obligationAssociative',
        { principal: 999_999, drawMonth: '2026-04', duration: 36 },
        { bondRepayment: 'yearlyParts' },
      ),
      line('collectiveFundPremises', {
        monthlyRent: 43_210,
        entryMonth: '2025-11',
        stay: 30,
        deposit: 86_420,
        fundShares: 10_000,
      }),
      line(
        'impactContract',
        {
          principal: 4_000_000,
          drawMonth: '2025-08',
          expectedPayment: 4_600_000,
          successRate: 0.8,
          outcomeMonth: '2027-11',
          repaymentMonth: '2028-03',
          premium: 123_456,
          evaluatorFee: 200_000,
          structurerFee: 99_999,
        },
        { payout: 'byTranche' },
      ),
      line('impactBond', {
        principal: 1_234_567,
        drawMonth: '2026-01',
        targetReached: [0, 0.3333, 0.75, 1],
        duration: 24,
      }),
    )
    .scenario('failure', { 'impactContract/successRate': 0.2, 'impactBond/targetReached': [0, 0, 0, 0] })
    .build()
}

/** A SCOP that crosses 2026 with every security and partner's account it may have. */
export function cooperativeFinancePlan(): Plan {
  return aPlan()
    .of('scop')
    .starting('2025-05')
    .over(44)
    .closingIn(6)
    .with(
      line('openingCash', { balance: 2_000_000 }),
      line('openingFunds', { balance: 1_500_000 }, { account: '1013' }),
      line('honourLoan', { principal: 1_111_111, drawMonth: '2025-06', duration: 30 }),
      line('honourLoan', { principal: 800_000, drawMonth: '2025-07' }, { founderBrings: 'capital' }),
      line('cigales', { principal: 900_000, clubs: 3, drawMonth: '2025-08', duration: 24 }),
      line(
        'solidarityCapital',
        { principal: 2_000_000, drawMonth: '2025-09', duration: 24 },
        { investor: 'regional', investedAs: 'loan' },
      ),
      line(
        'solidarityCapital',
        { principal: 555_555, drawMonth: '2025-10', duration: 36 },
        { investedAs: 'currentAccount' },
      ),
      line('partnersCurrentAccount', { principal: 1_000_003, annualRate: 0.0275, drawMonth: '2025-06' }),
      line(
        'partnersCurrentAccount',
        {
          principal: 654_321,
          annualRate: 0.04,
          drawMonth: '2025-06',
          duration: 24,
          withdrawals: [0, 0, 0, 0, 0, 0, 0, 123_456],
        },
        { withdrawal: 'onDemand' },
      ),
      line('titreParticipatif', {
        principal: 2_500_000,
        drawMonth: '2025-07',
        variableRate: [0.01, 0.02, 0.0333, 0],
        duration: 36,
      }),
      line('titreParticipatif', { principal: 1_000_000, annualRate: 0.02, duration: 24 }, { origin: 'existing' }),
      line('quasiEquity', { principal: 3_000_000, drawMonth: '2025-11', duration: 24 }),
      line(
        'quasiEquity',
        { principal: 1_700_000, duration: 36 },
        { origin: 'existing', security: 'participatingLoan' },
      ),
    )
    .build()
}
