import type { StartAnswers, StartFieldId } from './startAnswers.ts'

/** The screens of the questionnaire, in order, each with what it asks. */
export const startSteps = [
  { id: 'structure', fields: ['structureName', 'form'] },
  { id: 'period', fields: ['start', 'years'] },
  { id: 'staff', fields: ['people', 'monthlyGross'] },
  { id: 'running', fields: ['monthlyRent', 'runningCosts'] },
  { id: 'equipment', fields: ['equipment', 'equipmentMonth'] },
  { id: 'sales', fields: ['soldNature', 'sales', 'salesDelay'] },
  { id: 'grant', fields: ['grantAmount', 'grantKind', 'grantFunder', 'grantDecision'] },
  { id: 'payments', fields: ['grantMonth', 'advanceShare', 'advanceMonth', 'balanceMonth'] },
  { id: 'others', fields: ['otherGrants', 'dues', 'donations', 'shares'] },
  { id: 'loan', fields: ['loanState', 'loanAmount', 'loanMonth', 'loanMonths', 'loanRate'] },
  { id: 'inKind', fields: ['volunteerHours', 'premisesLent'] },
  { id: 'cash', fields: ['cash', 'owed', 'owedMonths'] },
] as const satisfies readonly { readonly id: string; readonly fields: readonly StartFieldId[] }[]
export type StartStepId = (typeof startSteps)[number]['id']

/** The screens that are asked with these answers: the payments of a grant are asked only when there is one. */
export function stepsAsked({ grantAmount }: StartAnswers): readonly (typeof startSteps)[number][] {
  return startSteps.filter(({ id }) => id !== 'payments' || isSome(grantAmount))
}

/** Whether a question is asked with these answers. */
export function isAsked(field: StartFieldId, answers: StartAnswers): boolean {
  switch (field) {
    case 'dues':
    case 'donations':
      return answers.form === 'association'
    case 'shares':
      return answers.form !== 'association'
    case 'loanAmount':
    case 'loanMonths':
    case 'loanRate':
      return answers.loanState !== 'none'
    case 'loanMonth':
      return answers.loanState === 'new'
    case 'advanceMonth':
      return answers.advanceShare > 0
    case 'balanceMonth':
      return answers.advanceShare < 1
    default:
      return true
  }
}

/** The answers with the questions of a screen left as they were before it. */
export function withStepLeft(answers: StartAnswers, step: StartStepId, blank: StartAnswers): StartAnswers {
  const fields: readonly StartFieldId[] = startSteps.find(({ id }) => id === step)?.fields ?? []
  return { ...answers, ...Object.fromEntries(fields.map((field) => [field, blank[field]])) }
}

/** Whether an amount or a number was given and is not zero. */
export function isSome(answer: number | null): answer is number {
  return answer !== null && answer !== 0
}
