import { Select } from '@mantine/core'
import type { Funder } from '../../../domain/plan/funder.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { setFunder } from '../../../editing/edits/lineDetails.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { useChangeLine } from '../lines/useChangeLine.ts'
import { isResource } from './untiedResources.ts'

/** Gives a funder one more line, among the resources that have none or another. */
export function TieLine({ funder }: { readonly funder: Funder }) {
  const t = useT()
  const { model, scenarioId } = useOpenPlan()
  const plan = planIn(model.plan, scenarioId)
  const change = useChangeLine()
  const others = plan.lines.filter((line) => line.funder !== funder.id && isResource(line))
  const option = (id: string, name: string, from: string | undefined) => {
    const known = plan.funders.find((each) => each.id === from)
    return { value: id, label: known ? t('funders.otherFunder', { line: name, funder: known.name }) : name }
  }
  const sorted = [...others].sort((a, b) => Number(a.funder !== undefined) - Number(b.funder !== undefined))
  return (
    <Select
      w={340}
      label={t('funders.tie')}
      placeholder={t(others.length === 0 ? 'funders.tieNone' : 'funders.tieHelp')}
      disabled={others.length === 0}
      data={sorted.map(({ id, name, funder: from }) => option(id, name, from))}
      value={null}
      onChange={(lineId) => lineId !== null && change(lineId, (id) => setFunder(id, funder.id))}
      searchable
      nothingFoundMessage={t('funders.tieNothing')}
    />
  )
}
