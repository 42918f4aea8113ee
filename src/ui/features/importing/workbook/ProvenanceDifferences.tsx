import { Button, Table, Title } from '@mantine/core'
import type { Provenance } from '../../../../domain/plan/plan.ts'
import { setProvenance } from '../../../../editing/edits/lineDetails.ts'
import type { ProvenanceDifference } from '../../../../exchange/workbookBack/provenanceDifferences.ts'
import styles from '../../../components/AnalysisPage.module.css'
import { useT } from '../../../state/preferences.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { useLabels } from '../../../words/useLabels.ts'
import { CsvButton } from '../../../components/CsvButton.tsx'

const fields = ['note', 'source', 'confidence', 'date'] as const

/** What somebody wrote beside figures: notes, sources, dates, confidences, each taken as one edit. */
export function ProvenanceDifferences({ differences }: { readonly differences: readonly ProvenanceDifference[] }) {
  const t = useT()
  const labels = useLabels()
  const run = useWorkspace((workspace) => workspace.run)
  const words = (provenance: Provenance, other: Provenance) => {
    const changed = fields.filter((field) => (provenance[field] ?? '') !== (other[field] ?? ''))
    return changed.map((field) => {
      const value = provenance[field]
      const shown =
        value === undefined ? t('workbookBack.empty') : field === 'confidence' ? confidence(provenance) : value
      return `${t(`workbookBack.sourceFields.${field}`)} : ${shown}`
    })
  }
  const confidence = ({ confidence: level }: Provenance) =>
    level === undefined ? '' : t(`workbook.confidences.${level}`)
  return (
    <section className={styles.card} aria-label={t('workbookBack.sources')}>
      <Title order={2} className={styles.title ?? ''}>
        {t('workbookBack.sources')}
      </Title>
      <Table verticalSpacing="xs" aria-label={t('workbookBack.sources')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              {t('workbookBack.columns.figure')}
              <CsvButton />
            </Table.Th>
            <Table.Th>{t('workbookBack.columns.was')}</Table.Th>
            <Table.Th>{t('workbookBack.columns.is')}</Table.Th>
            <Table.Th>{t('workbookBack.columns.decide')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differences.map(({ lineId, lineName, parameter, was, is }) => {
            const figure = `${lineName} – ${labels.parameter(parameter)}`
            return (
              <Table.Tr key={`${lineId}/${parameter}`}>
                <Table.Th scope="row" fw={400}>
                  {figure}
                </Table.Th>
                <Table.Td>
                  {words(was, is).map((text) => (
                    <div key={text}>{text}</div>
                  ))}
                </Table.Td>
                <Table.Td>
                  {words(is, was).map((text) => (
                    <div key={text}>{text}</div>
                  ))}
                </Table.Td>
                <Table.Td>
                  <Button
                    size="compact-xs"
                    aria-label={`${t('workbookBack.accept')} : ${figure}`}
                    onClick={() => run(setProvenance(lineId, parameter, Object.keys(is).length === 0 ? null : is))}
                  >
                    {t('workbookBack.accept')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}
