import { Button, Group, Table, Text } from '@mantine/core'
import { typedCell } from '../../../../editing/edits/typedCell.ts'
import type { CellDifference } from '../../../../exchange/workbookBack/compareWithPlan.ts'
import { CsvButton } from '../../../components/CsvButton.tsx'
import { useT } from '../../../state/preferences.ts'
import { useOpenPlan } from '../../../state/workspace.ts'
import { useInputWords } from '../../../words/useInputWords.ts'
import { cellKey } from './cellKey.ts'

interface CellDifferencesProps {
  readonly cells: readonly CellDifference[]
  readonly onAccept: (cell: CellDifference) => void
  readonly onRefuse: (cell: CellDifference) => void
}

const heads = ['figure', 'scenario', 'was', 'is', 'why', 'decide'] as const

/** The changed cells: what each was, what it becomes, why, and what to do of it. */
export function CellDifferences({ cells, onAccept, onRefuse }: CellDifferencesProps) {
  const t = useT()
  const { model } = useOpenPlan()
  const words = useInputWords(model)
  const scenarioName = (id: string) => model.plan.scenarios.find((scenario) => scenario.id === id)?.name ?? ''
  return (
    <Table verticalSpacing="xs" aria-label={t('workbookBack.table')}>
      <Table.Thead>
        <Table.Tr>
          {heads.map((head) => (
            <Table.Th key={head} className={head === 'was' || head === 'is' ? 'al-figure' : ''}>
              {t(`workbookBack.columns.${head}`)}
              {head === 'figure' && <CsvButton />}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cells.map((cell) => {
          const { input, element, scenarioId, was, is, now, formula, note } = cell
          const figure = words.name(input, element)
          const scenario = scenarioName(scenarioId)
          const isHere = typedCell(model.plan, { scenarioId, inputId: input.id, element }, is) !== null
          return (
            <Table.Tr key={cellKey(cell)}>
              <Table.Th scope="row" fw={400}>
                {figure}
              </Table.Th>
              <Table.Td>{scenario}</Table.Td>
              <Table.Td className="al-figure" data-value={words.raw(input, was)}>
                {words.value(input, was)}
              </Table.Td>
              <Table.Td className="al-figure" fw={600} data-value={is === null ? undefined : words.raw(input, is)}>
                {is === null ? t('workbookBack.inherited') : words.value(input, is)}
              </Table.Td>
              <Table.Td maw={280}>
                {note !== '' && <Text size="sm">{note}</Text>}
                {formula !== '' && <Text size="sm">{t('workbookBack.formula', { formula })}</Text>}
                {now !== was && (
                  <Text size="sm" fw={600}>
                    {t('workbookBack.changedHere', { now: words.value(input, now) })}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {isHere ? (
                  <Group gap={6} wrap="nowrap">
                    <Button
                      size="compact-xs"
                      aria-label={t('workbookBack.acceptOf', { figure, scenario })}
                      onClick={() => onAccept(cell)}
                    >
                      {t('workbookBack.accept')}
                    </Button>
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={t('workbookBack.refuseOf', { figure, scenario })}
                      onClick={() => onRefuse(cell)}
                    >
                      {t('workbookBack.refuse')}
                    </Button>
                  </Group>
                ) : (
                  <Text size="sm">{t('workbookBack.elsewhere')}</Text>
                )}
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
