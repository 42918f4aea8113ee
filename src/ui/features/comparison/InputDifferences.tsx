import { Table } from '@mantine/core'
import { useMemo } from 'react'
import { differingInputs } from '../../../domain/analysis/compareScenarios.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { useT } from '../../state/preferences.ts'
import { useInputWords } from '../../words/useInputWords.ts'
import styles from './Comparison.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'

interface InputDifferencesProps {
  readonly model: LiveModel
  readonly first: Scenario
  readonly second: Scenario
}

/** The inputs that set a scenario apart from another: what each has. */
export function InputDifferences({ model, first, second }: InputDifferencesProps) {
  const t = useT()
  const words = useInputWords(model)
  const differences = useMemo(
    () =>
      differingInputs(model, first.id, second.id).flatMap(({ input, first: was, second: is, differences: gaps }) =>
        gaps.flatMap((gap, position) =>
          gap === 0 ? [] : [{ input, position, was: was[position] ?? 0, is: is[position] ?? 0 }],
        ),
      ),
    [model, first.id, second.id],
  )
  const title = t('comparison.inputsOf', { first: first.name, second: second.name })
  if (differences.length === 0) {
    return <p className={styles.note}>{t('comparison.same', { first: first.name, second: second.name })}</p>
  }
  return (
    <Table className={styles.inputs} layout="fixed" aria-label={title} captionSide="top">
      <Table.Caption className={styles.caption}>{title}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            {t('comparison.input')}
            <CsvButton />
          </Table.Th>
          <Table.Th className="al-figure">{first.name}</Table.Th>
          <Table.Th className="al-figure">{second.name}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {differences.map(({ input, position, was, is }) => (
          <Table.Tr key={`${input.id} ${position}`}>
            <Table.Th scope="row" fw={400}>
              {words.name(input, position)}
            </Table.Th>
            <Table.Td className="al-figure" data-value={words.raw(input, was)}>
              {words.value(input, was)}
            </Table.Td>
            <Table.Td className={`al-figure ${styles.changed}`} data-value={words.raw(input, is)}>
              {words.value(input, is)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
