import type { FormBudget, FormLine, FormSource } from '../../../domain/analysis/grantForm/formBudget.ts'
import type { FormRequest } from '../../../domain/analysis/grantForm/formRequest.ts'
import { formRows } from '../../../domain/analysis/grantForm/formRows.ts'
import { formLineName } from '../../../i18n/grantFormText.ts'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import own from './GrantForm.module.css'

interface FormTableProps {
  readonly label: string
  readonly source: FormSource
  readonly budget: FormBudget
  readonly request: FormRequest | null
  readonly isExact: boolean
  readonly onExplain: (rowId: string) => void
}

/** Both sides of the form beside each other, in whole euros; what is asked for is set apart. */
export function FormTable({ label, source, budget, request, isExact, onExplain }: FormTableProps) {
  const t = useT()
  const side = { source, request, isExact, onExplain }
  return (
    <div className={own.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={own.table} aria-label={label} data-testid="grant-form">
        <thead>
          <tr>
            <th scope="col">
              {t('grantForm.charges')}
              <CsvButton />
            </th>
            <AmountHeads isExact={isExact} />
            <th scope="col" className={own.right}>
              {t('grantForm.products')}
            </th>
            <AmountHeads isExact={isExact} />
          </tr>
        </thead>
        <tbody>
          {formRows(budget).map(({ charge, product }) => (
            <tr key={`${charge?.id} ${product?.id}`} data-style={charge?.style ?? product?.style}>
              <SideCells line={charge} {...side} />
              <SideCells line={product} {...side} isRight />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function AmountHeads({ isExact }: { readonly isExact: boolean }) {
  const t = useT()
  return (
    <>
      <th scope="col" className={own.amount}>
        {t('grantForm.amount')}
        <span className={own.unit}>{t('grantForm.euros')}</span>
      </th>
      {isExact && (
        <th scope="col" className={own.amount}>
          {t('grantForm.exactColumn')}
        </th>
      )}
    </>
  )
}

interface SideCellsProps extends Pick<FormTableProps, 'source' | 'request' | 'isExact' | 'onExplain'> {
  readonly line: FormLine | null
  readonly isRight?: boolean
}

function SideCells({ line, source, request, isExact, onExplain, isRight = false }: SideCellsProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const look = isRight ? own.right : undefined
  if (!line) {
    return (
      <>
        <td className={look} />
        <td />
        {isExact && <td />}
      </>
    )
  }
  const name = formLineName(line, source.plan, labels, t)
  const isAsked = request?.lines.includes(line.id) ?? false
  const text = line.euros === 0 && line.cents === 0 ? '–' : format.amount(line.euros * 100)
  const { row } = line
  return (
    <>
      <td className={look} data-level={line.level} data-group={line.sumOf !== undefined || undefined}>
        {name}
        {isAsked && <strong className={own.asked}>{t('grantForm.asked')}</strong>}
      </td>
      <td
        className={own.figure}
        data-value={line.euros}
        data-asked={isAsked || undefined}
        data-level={line.level}
        data-group={line.sumOf !== undefined || undefined}
        data-testid={`form-${line.id}`}
      >
        {row === null || text === '–' ? (
          text
        ) : (
          <button
            type="button"
            title={t('components.figures.explain', { figure: text, row: name, column: t('grantForm.amount') })}
            onClick={() => onExplain(row)}
          >
            {text}
          </button>
        )}
      </td>
      {isExact && (
        <td className={own.exact} data-value={rawAmount(line.cents)}>
          {line.cents === 0 ? '–' : format.amount(line.cents, 2)}
        </td>
      )}
    </>
  )
}
