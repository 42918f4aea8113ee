import { Select } from '@mantine/core'
import type { LinkDefinition } from '../../../domain/plan/lineKind.ts'
import { linesIn } from '../../../domain/plan/linesIn.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { setLink } from '../../../editing/edits/lineDetails.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useChangeLine } from './useChangeLine.ts'

/** The line that a line is tied to, among those of the kinds that the link takes. */
export function LinkField({ line, link }: { readonly line: Line; readonly link: LinkDefinition }) {
  const t = useT()
  const labels = useLabels()
  const { model, scenarioId } = useOpenPlan()
  const change = useChangeLine()
  const others = linesIn(model.plan, scenarioId).filter(
    (other) => other.id !== line.id && link.kinds.includes(other.kind),
  )
  const tied = line.links?.[link.id] ?? null
  const kinds = link.kinds.map((id) => labels.kind(id)).join(', ')
  const isLacking = link.required && tied === null
  return (
    <Select
      label={labels.link(link.id)}
      {...(others.length === 0 ? { description: t('lines.noLinkable', { kinds }) } : {})}
      {...(isLacking && others.length > 0 ? { error: t('lines.linkRequired') } : {})}
      placeholder={others.length === 0 ? '' : t('lines.chooseLink')}
      data={others.map(({ id, name }) => ({ value: id, label: name }))}
      value={tied}
      onChange={(otherId) => change(line.id, (lineId) => setLink(lineId, link.id, otherId))}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('lines.unlink') }}
      nothingFoundMessage={t('lines.noLinkFound')}
      disabled={others.length === 0}
    />
  )
}
