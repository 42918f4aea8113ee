import { Table, Text } from '@mantine/core'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { PlanDifference } from '../../../editing/merge/planDifferences.ts'
import { CsvButton } from '../../components/CsvButton.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { differenceWords } from '../../words/differences/differenceWords.ts'
import { useLabels } from '../../words/useLabels.ts'
import styles from './Together.module.css'

/** The most differences that are shown at once. */
const MOST_SHOWN = 300

interface DifferenceTableProps {
  readonly title: string
  readonly differences: readonly PlanDifference[]
  /** The plans that name what differs. */
  readonly plans: readonly [Plan, ...Plan[]]
  /** What the two columns of values are called. */
  readonly heads: readonly [string, string]
}

/** What differs between two versions, in words: where, what it was, what it is. */
export function DifferenceTable({ title, differences, plans, heads }: DifferenceTableProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const context = { plans, t, format, labels }
  return (
    <section aria-label={title}>
      <h3 className={styles.subtitle}>{title}</h3>
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={title}>
        <Table aria-label={title} verticalSpacing={4} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={130}>
                {t('together.columns.area')}
                <CsvButton />
              </Table.Th>
              <Table.Th>{t('together.columns.where')}</Table.Th>
              <Table.Th>{heads[0]}</Table.Th>
              <Table.Th>{heads[1]}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differences.slice(0, MOST_SHOWN).map(({ path, was, is }) => {
              const { area, where, values } = differenceWords(path, [was, is], context)
              return (
                <Table.Tr key={JSON.stringify(path)}>
                  <Table.Td>{area}</Table.Td>
                  <Table.Td className={styles.words}>{where}</Table.Td>
                  <Table.Td className={styles.words}>{values[0]}</Table.Td>
                  <Table.Td className={styles.words}>{values[1]}</Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </div>
      {differences.length > MOST_SHOWN && (
        <Text size="sm" c="dimmed">
          {t('together.more', { count: differences.length - MOST_SHOWN })}
        </Text>
      )}
    </section>
  )
}
