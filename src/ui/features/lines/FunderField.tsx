import { Select } from '@mantine/core'
import { useState } from 'react'
import type { Line } from '../../../domain/plan/plan.ts'
import { MAX_NAME } from '../../../domain/plan/checkText.ts'
import { addFunder } from '../../../editing/edits/funders.ts'
import { setFunder } from '../../../editing/edits/lineDetails.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'

const NEW = 'new:'

/** Who gives, lends or invests: one of the plan's funders, or a new one by its name. */
export function FunderField({ line }: { readonly line: Line }) {
  const t = useT()
  const { funders } = useOpenPlan().model.plan
  const run = useWorkspace((workspace) => workspace.run)
  const { newId } = useServices()
  const [search, setSearch] = useState('')
  const typed = search.trim()
  const isKnown = funders.some(({ name }) => name.toLowerCase() === typed.toLowerCase())
  const known = funders.map(({ id, name }) => ({ value: id, label: name }))
  const added = typed === '' || isKnown ? [] : [{ value: NEW, label: t('lines.newFunder', { name: typed }) }]
  const choose = (value: string | null) => {
    if (value !== NEW) return void run(setFunder(line.id, value))
    const funder = { id: newId(), name: typed, kind: 'other', usualDelay: 0, countsInKind: false, note: '' } as const
    void run(addFunder(funder, line.id))
  }
  return (
    <Select
      label={t('lines.funder')}
      description={t('lines.funderHelp')}
      data={[...known, ...added]}
      value={line.funder ?? null}
      onChange={choose}
      searchable
      clearable
      onSearchChange={(text) => setSearch(text.slice(0, MAX_NAME))}
      nothingFoundMessage={t('lines.noFunder')}
    />
  )
}
