import { centsFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { checkProjectGrant, countedOnce } from './checkAward.ts'
import { layProjectAward, projectChoices, projectParameters, projectRowCodes } from './projectAward.ts'
import { restrictedFundAccounts } from './restrictedFunds.ts'

/** Who gives the premium: a public body, or a foundation or fund. */
const giverChoice = {
  id: 'premiumGiver',
  options: ['publicBody', 'foundation'],
  default: 'publicBody',
} as const satisfies ChoiceDefinition

/**
 * Premium for a project that begins (prime d'émergence): a small grant to whoever prepares an activity, public (D 4417
 * C 741) or from a foundation (D 4687 C 7551). Source: DOMAIN 1.4 prime emergence (Fonds de confiance, Pacte Emergence).
 */
export const emergencePremium = {
  id: 'emergencePremium',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: [giverChoice, ...projectChoices],
  parameters: projectParameters({ probability: 0.5, advanceShare: 0.8, advanceDelay: 2, balanceDelay: 3 }),
  rowCodes: projectRowCodes,
  sources: ['emergence', 'anc2018-06'],
  build(scope) {
    const isPublic = scope.choice(giverChoice.id) === 'publicBody'
    layProjectAward(scope, {
      receivable: isPublic ? '4417' : '4687',
      income: isPublic ? '741' : '7551',
      cash: isPublic ? 'grants' : 'giving',
      fund: isPublic ? restrictedFundAccounts.grants : restrictedFundAccounts.contributions,
      driver: isPublic ? 'subsidies' : 'giving',
      extraDelay: isPublic ? scope.lateness() : scope.funderDelay(),
    })
  },
  check: (context) => [...checkProjectGrant(context), ...overUsualAmount(context)],
} as const satisfies LineKind

function overUsualAmount(context: LineCheck): readonly Alert[] {
  const highest = context.legal('emergenceHighestAmount', context.value('awardMonth'))
  const amount = countedOnce(context)
  if (highest === null || amount <= highest) return []
  return [
    {
      code: 'emergenceOverAmount',
      severity: 'warning',
      figures: { amount: centsFigure(amount), highest: centsFigure(highest) },
    },
  ]
}
