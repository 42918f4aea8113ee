import { ActionIcon, Anchor, Table } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { lineKind } from '../../../domain/model/lineKinds.ts'
import { lineMark } from '../../../domain/plan/linesIn.ts'
import type { Line, Plan } from '../../../domain/plan/plan.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import type { Edit } from '../../../editing/edit.ts'
import { putLineBack, setTiming, takeLineAway } from '../../../editing/edits/scenarioLines.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { timingText } from '../../words/timingText.ts'
import { CsvButton } from '../../components/CsvButton.tsx'

/** The lines that a scenario adds, replaces, takes out or moves in time, each taken back in a click. */
export function ScenarioLines({ scenario }: { readonly scenario: Scenario }) {
  const t = useT()
  const format = useFormat()
  const { plan } = useOpenPlan().state
  const { run, showLine, chooseScenario } = useWorkspace()
  const changes = lineChangesOf(plan, scenario, t, format)
  if (changes.length === 0) return null
  const open = (line: Line) => {
    chooseScenario(scenario.id)
    showLine(line.id)
    const section = lineKind(line.kind)?.section
    goTo({ screen: section === 'resources' ? 'resources' : 'costs', planId: plan.id })
  }
  return (
    <Table aria-label={t('scenarios.lines')} verticalSpacing={2} fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            {t('scenarios.lines')}
            <CsvButton />
          </Table.Th>
          <Table.Td colSpan={2} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map(({ line, words, takeBack }) => (
          <Table.Tr key={line.id}>
            <Table.Td>
              <Anchor
                component="button"
                type="button"
                size="sm"
                aria-label={t('scenarios.openLine', { name: line.name })}
                onClick={() => open(line)}
              >
                {line.name}
              </Anchor>
            </Table.Td>
            <Table.Td>{words}</Table.Td>
            <Table.Td w={40}>
              <ActionIcon
                size="sm"
                aria-label={t('scenarios.takeBack', { name: line.name })}
                onClick={() => run(takeBack)}
              >
                <IconArrowBackUp size={14} />
              </ActionIcon>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

interface LineChange {
  readonly line: Line
  readonly words: string
  readonly takeBack: Edit
}

/** What a scenario does to whole lines, in the order of the plan; a replaced line is told by what stands for it. */
function lineChangesOf(plan: Plan, scenario: Scenario, t: Translate, format: Format): readonly LineChange[] {
  const replaced = new Set(
    plan.lines.flatMap((line) => (line.scenario === scenario.id && line.replaces !== undefined ? [line.replaces] : [])),
  )
  return plan.lines.flatMap((line): readonly LineChange[] => {
    const mark = lineMark(plan, scenario.id, line)
    const timing = scenario.timing[line.id]
    const moved = timing ? timingText(t, format, timing) : ''
    const also = (words: string) => [words, moved].filter(Boolean).join(', ')
    if (mark === 'removed') {
      if (replaced.has(line.id)) return []
      return [{ line, words: t('scenarios.lineChanges.removed'), takeBack: putLineBack(scenario.id, line.id) }]
    }
    if (mark === 'added') {
      return [{ line, words: also(t('scenarios.lineChanges.added')), takeBack: takeLineAway(scenario.id, line.id) }]
    }
    if (mark === 'replaces') {
      const original = plan.lines.find(({ id }) => id === line.replaces)?.name ?? ''
      const words = also(t('scenarios.lineChanges.replaces', { name: original }))
      return [{ line, words, takeBack: takeLineAway(scenario.id, line.id) }]
    }
    if (!timing) return []
    const back = setTiming(scenario.id, line.id, { later: null, until: null })
    return [{ line, words: moved, takeBack: back }]
  })
}
