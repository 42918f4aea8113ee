import { useEffect, useState } from 'react'
import { allLineKinds, lineKind } from '../../../domain/model/lineKinds.ts'
import { legalFigures } from '../../../domain/parameters/legalFigures.ts'
import type { LegalFigureId } from '../../../domain/parameters/legalFigures.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { Labels } from '../../../i18n/labels.ts'
import { glossaryTerms } from '../../../i18n/messages/glossaryTerms.ts'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { goTo } from '../../state/route.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import { showLineOf } from '../../shell/actions/showLineOf.ts'
import type { Found } from './paletteEntries.ts'

/** How many of the other plans, the last changed first, have their lines read. */
const MOST_PLANS = 40

/** The plans of the library while the palette is open; the lines of the other plans once something is sought. */
export function useFound(isSeeking: boolean): readonly Found[] {
  const t = useT()
  const labels = useLabels()
  const { store } = useServices()
  const here = useWorkspace((workspace) => workspace.open?.state.plan ?? null)
  const [plans, setPlans] = useState<readonly PlanSummary[]>([])
  const [others, setOthers] = useState<readonly Plan[]>([])
  const hereId = here?.id ?? null
  useEffect(() => {
    let isShown = true
    void store.list().then((list) => isShown && setPlans(list))
    return () => {
      isShown = false
    }
  }, [store])
  useEffect(() => {
    if (!isSeeking) return
    let isShown = true
    const read = async () => {
      const found: Plan[] = []
      for (const { id } of plans.filter((plan) => plan.id !== hereId).slice(0, MOST_PLANS)) {
        if (!isShown) return
        const loaded = await store.get(id)
        if (loaded.ok) found.push(loaded.history.current.plan)
      }
      if (isShown) setOthers(found)
    }
    void read()
    return () => {
      isShown = false
    }
  }, [isSeeking, plans, hereId, store])

  const linesOf = (plan: Plan, group: 'line' | 'otherLine'): readonly Found[] =>
    plan.lines
      .filter(({ kind }) => lineKind(kind) !== undefined)
      .map((line) => {
        const funder = plan.funders.find(({ id }) => id === line.funder)?.name
        const kind = labels.kind(line.kind)
        const detail = [kind === line.name ? null : kind, funder, group === 'otherLine' ? plan.name : null]
        return {
          id: `line-${plan.id}-${line.id}`,
          group,
          text: line.name,
          detail: detail.filter(Boolean).join(' · '),
          words: [kind, funder].filter(Boolean).join(' '),
          run: () => showLineOf(plan.id, line),
        }
      })
  return [
    ...(here ? linesOf(here, 'line') : []),
    ...plans.map(({ id, name, structureName }): Found => ({
      id: `plan-${id}`,
      group: 'plan',
      text: name,
      detail: structureName,
      words: structureName,
      run: () => goTo({ screen: 'dashboard', planId: id }),
    })),
    ...others.flatMap((plan) => linesOf(plan, 'otherLine')),
    ...fichesAndWords(labels),
    ...(hereId === null
      ? []
      : // The keys of the table are its ids: the type is the table.
        (Object.keys(legalFigures) as LegalFigureId[]).map((id): Found => ({
          id: `legal-${id}`,
          group: 'legal',
          text: t(`legalFigures.${id}`),
          run: () => goTo({ screen: 'structure', planId: hereId, part: 'legal' }),
        }))),
  ]
}

/** What may be read about: the fiches, and the words of the glossary. */
function fichesAndWords(labels: Labels): readonly Found[] {
  const found = (id: string, text: string, words: string): Found => ({
    id: `fiche-${id}`,
    group: 'fiche',
    text,
    words,
    run: () => goTo({ screen: 'learn', part: id }),
  })
  return [
    ...allLineKinds().map(({ id }) => found(id, labels.kind(id), labels.summary(id))),
    ...glossaryTerms.map((id) => found(id, labels.term(id), labels.meaning(id))),
  ]
}
