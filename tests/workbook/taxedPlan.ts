import type { Plan } from '../../src/domain/plan/plan.ts'
import { aPlan, line } from '../support/planBuilder.ts'

/** A plan with positions, taxes of every sort, stocks, components and disposals, over fiscal years that end in August. */
export function taxedPlan(): Plan {
  return aPlan()
    .starting('2024-03')
    .over(34)
    .closingIn(8)
    .driving({ vatRecovery: 0.35, inflation: 0.021, wageGrowth: 0.017 })
    .with(
      line('openingCash', { balance: 9_000_000 }),
      line('openingRestrictedFunds', { balance: 700_001, life: 9 }),
      line('openingDeferredIncome', { balance: 123_457, life: 7 }),
      line('openingPayable', { amount: 51_234, settlementDelay: 2 }, { account: '4455' }),
      line('sales', { amount: 18_765_433 }, { vat: 'intermediate', activity: 'lucrative' }),
      line('sales', { amount: 2_000_003 }, { nature: 'rent' }),
      line(
        'runningCost',
        { amount: 4_321_987, ownGrowth: 0.033 },
        { vat: 'reduced', nature: 'goods', indexation: 'own' },
      ),
      line('runningCost', { amount: 1_111_117 }, { vat: 'special', indexation: 'none' }),
      line('grantsPaid', { amount: 333_331, paymentDelay: 2 }),
      line('inventories', { openingStock: 400_001, stockMonths: 1.5 }, { stockTarget: 'monthsOfPurchases' }),
      line('inventories', { stockHeld: [300_000, 100_000, 200_000] }),
      line(
        'staffPosition',
        { fte: [3.5, 9.25, 11], monthlyGross: 231_277, leavingMonth: '2026-06', leavingShare: 0.1 },
        { thirteenthMonth: 'twoHalves', contract: 'ends', payrollTax: 'mainland' },
      ),
      line('staffPosition', { monthlyGross: 190_001 }, { thirteenthMonth: 'oneMonth', payrollTax: 'guyane' }),
      line('staff', { amount: 31_234_567, headcount: 8.4 }, { payrollTax: 'mainland' }),
      line('payrollTax', {}, { declaration: 'quarterly' }),
      line('vatReturn', { refundDelay: 2 }, { declaration: 'quarterly', vatCredit: 'refunded' }),
      line('corporateTax', { exemptShare: 0.2, pastLosses: 1_000_001 }),
      line('corporateTax', { taxedDividends: 50_003, taxedBonds: 10_007 }, { regime: 'assetsOnRents' }),
      line(
        'investment',
        {
          amount: 7_654_321,
          life: 50,
          share2: 0.21,
          life2: 33,
          share3: 0.07,
          life3: 11,
          landShare: 0.15,
          saleMonth: '2026-02',
          salePrice: 1_000_003,
          saleDelay: 1,
        },
        { components: 'several', disposal: 'sold', vat: 'normal' },
      ),
      line(
        'investment',
        { amount: 987_653, life: 20, saleMonth: '2024-07', salePrice: 800_000 },
        { origin: 'existing', disposal: 'sold', asset: 'intangible' },
      ),
    )
    .build()
}
