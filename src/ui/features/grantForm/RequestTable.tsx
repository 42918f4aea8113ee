import type { FormRequest } from '../../../domain/analysis/grantForm/formRequest.ts'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawPercent } from '../../components/csv/rawValue.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import own from './GrantForm.module.css'

/** A row a request, a column a funder: whoever is asked, the others are stated alike. */
export function RequestTable({ requests }: { readonly requests: readonly FormRequest[] }) {
  const t = useT()
  const format = useFormat()
  const label = t('grantForm.together.requests')
  return (
    <div className={own.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={own.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">
              {t('grantForm.together.request')}
              <CsvButton />
            </th>
            {requests.map(({ funder }) => (
              <th key={funder.id} scope="col" className={own.amount}>
                {funder.name}
              </th>
            ))}
            <th scope="col" className={own.amount}>
              {t('grantForm.together.total')}
            </th>
            <th scope="col" className={own.amount}>
              {t('grantForm.together.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {requests.map((request) => (
            <tr key={request.funder.id}>
              <th scope="row">{request.funder.name}</th>
              {requests.map(({ funder, euros }) => (
                <td
                  key={funder.id}
                  className={own.figure}
                  data-value={euros}
                  data-asked={funder.id === request.funder.id || undefined}
                >
                  {format.amount(euros * 100)}
                  {funder.id === request.funder.id && <span className="al-hidden"> {t('grantForm.asked')}</span>}
                </td>
              ))}
              <td className={own.figure} data-value={request.total}>
                {format.amount(request.total * 100)}
              </td>
              <td className={own.figure} data-value={rawPercent(request.share)}>
                {format.percent(Number.isNaN(request.share) ? null : request.share)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
