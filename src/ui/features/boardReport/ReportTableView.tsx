import type { ReportTable } from '../../../exchange/report/reportDocument.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import own from './BoardReport.module.css'
import { SentenceView } from './SentenceView.tsx'

/** A table of no more rows than this is not cut between two pages. */
const WHOLE = 32

interface ReportTableViewProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly table: ReportTable
}

/** A table of a report; its head comes back on every page that it runs over. */
export function ReportTableView({ table, ...reading }: ReportTableViewProps) {
  const { caption, columns, rows } = table
  return (
    <table className={own.table} data-whole={rows.length <= WHOLE || undefined}>
      <caption>{caption}</caption>
      <colgroup>
        {columns.map(({ label, share }, index) => (
          <col key={`${index} ${label}`} style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ label, holds }, index) => (
            <th key={`${index} ${label}`} scope="col" data-holds={holds}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} data-style={row.style}>
            <th scope="row" data-level={row.level}>
              <SentenceView sentence={row.label} {...reading} />
            </th>
            {columns.slice(1).map((column, at) => (
              <td key={at} data-holds={column.holds}>
                <SentenceView sentence={row.cells[at] ?? []} {...reading} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
