import { lineKind } from '../model/lineKinds.ts'
import { textFigure } from '../plan/alert.ts'
import { activeLines } from './planAlert.ts'
import type { PlanAlert } from './planAlert.ts'

/** A line that this legal form may not use, such as titres associatifs in a SCIC. */
export const kindNotForForm: PlanAlert = (context) => {
  const { form } = context.plan.structure
  return activeLines(context)
    .filter((line) => !lineKind(line.kind)?.forms.includes(form))
    .map((line) => ({
      code: 'kindNotForForm',
      severity: 'error',
      line: line.id,
      figures: { kind: textFigure(line.kind), form: textFigure(form) },
    }))
}
