import { formBudget } from './formBudget.ts'
import type { FormSource } from './formBudget.ts'
import { formFunders, formRequest } from './formRequest.ts'
import type { Funder } from '../../plan/funder.ts'

/** What each request of a budget states for one funder, in whole euros; `agrees` when all state the same. */
export interface RequestLine {
  readonly funder: Funder
  /** The sort of funder, as the form names it. */
  readonly code: string
  /** In the order of the requests. */
  readonly stated: readonly number[]
  readonly agrees: boolean
}

/** The requests made with one budget, and what each of them states for every funder. */
export interface FormRequests {
  readonly requests: readonly Funder[]
  readonly lines: readonly RequestLine[]
}

/** The grants of a funder over a fiscal year in whole euros: of the structure, of each action, of no action. */
export interface GrantByAction {
  readonly funder: Funder
  readonly structure: number
  /** In the order of the plan's actions. */
  readonly actions: readonly number[]
  readonly rest: number
}

/** Fills the form once for each funder that is asked, and lays side by side what every request says of the others. */
export function formRequests(source: FormSource, scope: FormScope): FormRequests {
  const requests = formFunders(source, scope.action)
  const forms = requests.map(() => formBudget(source, scope))
  const lines = requests.map((funder): RequestLine => {
    const stated = forms.map((form) => formRequest(form, funder).euros)
    const code = forms[0]?.products.lines.find((line) => line.funder === funder.id)?.code ?? 'unnamed'
    return { funder, code, stated, agrees: stated.every((euros) => euros === stated[0]) }
  })
  return { requests, lines }
}
