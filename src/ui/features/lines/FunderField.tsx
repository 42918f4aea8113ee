import { Anchor, Select } from '@mantine/core'
import { useState } from 'react'
import { MAX_NAME } from '../../../domain/plan/checkText.ts'
import type { FunderKind } from '../../../domain/plan/funder.ts'
import type { Family, LineKind } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { addFunder } from '../../../editing/edits/funders.ts'
import { setFunder } from '../../../editing/edits/lineDetails.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { useChangeLine } from './useChangeLine.ts'

const NEW = 'new:'

/** What a funder is likely to be when it is first named on a resource of a family; it can be changed at once. */
const likelyKinds: Readonly<Record<Family, FunderKind>> = {
  public: 'otherPublic',
  selfFinancing: 'other',
  privateGiving: 'foundation',
  solidarityFinance: 'solidarityFinancer',
  socialInvestment: 'investor',
  nonMonetary: 'other',
}

interface FunderFieldProps {
  readonly line: Line
  readonly kind: LineKind
  readonly onScreen: ShowScreen
}

/** Who gives, lends or invests: one of the plan's funders, or a new one by its name. */
export function FunderField({ line, kind, onScreen }: FunderFieldProps) {
  const t = useT()
  const { funders } = useOpenPlan().model.plan
  const change = useChangeLine()
  const { newId } = useServices()
  const [search, setSearch] = useState('')
  const typed = search.trim()
  const isKnown = funders.some(({ name }) => name.toLowerCase() === typed.toLowerCase())
  const known = funders.map(({ id, name }) => ({ value: id, label: name }))
  const added = typed === '' || isKnown ? [] : [{ value: NEW, label: t('lines.newFunder', { name: typed }) }]
  const chosen = funders.find(({ id }) => id === line.funder)
  const choose = (value: string | null) => {
    if (value !== NEW) return change(line.id, (lineId) => setFunder(lineId, value))
    const likely = likelyKinds[kind.family ?? 'selfFinancing']
    const funder = { id: newId(), name: typed, kind: likely, usualDelay: 0, countsInKind: false, note: '' }
    change(line.id, (lineId) => addFunder(funder, lineId))
  }
  return (
    <Select
      label={t('lines.funder')}
      description={
        chosen ? (
          <>
            {t(`funders.kinds.${chosen.kind}`)} ·{' '}
            <Anchor component="button" type="button" size="xs" onClick={() => onScreen('funders', chosen.id)}>
              {t('lines.seeFunder')}
            </Anchor>
          </>
        ) : (
          t('lines.funderHelp')
        )
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={[...known, ...added]}
      value={line.funder ?? null}
      onChange={choose}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('lines.noFunderNow') }}
      onSearchChange={(text) => setSearch(text.slice(0, MAX_NAME))}
      nothingFoundMessage={t('lines.noFunder')}
    />
  )
}
