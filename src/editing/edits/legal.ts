import type { AidSettings } from '../../domain/plan/aidSettings.ts'
import type { TypedLegalFigure } from '../../domain/plan/plan.ts'
import type { Edit } from '../edit.ts'

/** Types a legal figure from a month on, in the place of one that was typed from the same month. */
export function setLegalFigure(typed: TypedLegalFigure): Edit {
  return {
    label: () => ({ code: 'setLegalFigure', name: '' }),
    apply(plan) {
      const others = plan.legalFigures.filter(({ figure, from }) => figure !== typed.figure || from !== typed.from)
      return { ...plan, legalFigures: [...others, typed] }
    },
  }
}

/** Forgets a typed legal figure. */
export function clearLegalFigure(figure: string, from: number): Edit {
  return {
    label: () => ({ code: 'clearLegalFigure', name: '' }),
    apply(plan) {
      const legalFigures = plan.legalFigures.filter((typed) => typed.figure !== figure || typed.from !== from)
      return legalFigures.length === plan.legalFigures.length ? plan : { ...plan, legalFigures }
    },
  }
}

/** Changes what the grant equivalent of public aid is reckoned by. */
export function setAid(changes: Partial<AidSettings>): Edit {
  return {
    label: () => ({ code: 'setAid', name: '' }),
    apply(plan) {
      const aid = { ...plan.aid, ...changes }
      return JSON.stringify(aid) === JSON.stringify(plan.aid) ? plan : { ...plan, aid }
    },
  }
}
