import { funderDelayInputId, MAX_USUAL_DELAY } from '../../../domain/plan/funder.ts'
import type { Funder } from '../../../domain/plan/funder.ts'
import { scenarioChain, valueInScenario } from '../../../domain/plan/resolveInputs.ts'
import { clearInput, setInput } from '../../../editing/edits/inputs.ts'
import { IntegerField } from '../../components/fields/IntegerField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'

/** By how many months the payments of a funder usually come late; a scenario may say otherwise. */
export function UsualDelayField({ funder }: { readonly funder: Funder }) {
  const t = useT()
  const format = useFormat()
  const { state, scenarioId } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const inputId = funderDelayInputId(funder.id)
  const chain = scenarioChain(state.plan, scenarioId)
  const own = chain.at(-1)
  const isOverridden = own !== undefined && own.parent !== null && own.overrides[inputId] !== undefined
  const inherited = Number(valueInScenario(chain.slice(0, -1), inputId, funder.usualDelay, 1))
  return (
    <IntegerField
      label={t('funders.usualDelay')}
      required
      value={Number(valueInScenario(chain, inputId, funder.usualDelay, 1))}
      bounds={{ min: 0, max: MAX_USUAL_DELAY }}
      onChange={(months) => months !== null && run(setInput(scenarioId, inputId, months))}
      {...(isOverridden
        ? {
            overridden: {
              note: t('lines.overridden', { value: format.duration(inherited) }),
              onReset: () => void run(clearInput(scenarioId, inputId)),
            },
          }
        : {})}
    />
  )
}
