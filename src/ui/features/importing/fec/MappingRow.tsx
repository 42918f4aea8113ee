import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { memo } from 'react'
import { MAX_NAME } from '../../../../domain/plan/checkText.ts'
import type { LegalForm } from '../../../../domain/plan/plan.ts'
import { monthlyProfile } from '../../../../exchange/fec/seed/monthlyProfile.ts'
import { targetKey, targetOfKey } from '../../../../exchange/fec/seed/seedTargets.ts'
import type { SeedChoice, SeedRow } from '../../../../exchange/fec/seed/seedTypes.ts'
import { rawAmount } from '../../../components/csv/rawValue.ts'
import { useFormat, useT } from '../../../state/preferences.ts'
import { useLabels } from '../../../words/useLabels.ts'
import styles from './Fec.module.css'
import { MERGE } from './targetOptions.ts'
import type { TargetOption } from './targetOptions.ts'

interface MappingRowProps {
  readonly row: SeedRow
  readonly choice: SeedChoice
  readonly isRemembered: boolean
  readonly form: LegalForm
  readonly options: readonly TargetOption[]
  /** The accounts that it may join. */
  readonly others: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (row: SeedRow, changes: Partial<SeedChoice>) => void
}

/** One account: what it came to, what it becomes, and under which name. */
export const MappingRow = memo(function MappingRow(props: MappingRowProps) {
  const { row, choice, form, options, others, onChoose } = props
  const t = useT()
  const format = useFormat()
  const { target } = choice
  const isTaken = target.to !== 'none'
  const isJoined = target.to === 'account'
  const otherAccounts = others.filter(({ value }) => value !== row.account)
  const choose = (key: string) => {
    const other = otherAccounts[0]
    if (key === MERGE && other) return onChoose(row, { target: { to: 'account', account: other.value } })
    const chosen = targetOfKey(key, row.side, form)
    if (chosen) onChoose(row, { target: chosen })
  }
  const take = (isChecked: boolean) => {
    const usual = row.guess.target.to === 'none' ? targetOfKey(usualKey[row.side], row.side, form) : row.guess.target
    onChoose(row, { target: isChecked && usual ? usual : { to: 'none' } })
  }
  const { reason } = row.guess
  const place = row.place ?? row.account
  return (
    <tr className={isTaken ? undefined : styles.left} data-testid={`account-${row.account}`}>
      <td>
        <Checkbox
          size="xs"
          aria-label={t('fec.mapping.take', { account: place })}
          checked={isTaken}
          onChange={(event) => take(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        {row.label}
        <span className={styles.account}>{place}</span>
      </th>
      {row.amounts.map((cents, i) => (
        <td key={i} className={styles.figure} data-value={rawAmount(cents)}>
          {format.amount(cents)}
        </td>
      ))}
      <td className={styles.becomes}>
        <NativeSelect
          size="xs"
          aria-label={t('fec.mapping.becomesOf', { account: place })}
          value={isJoined ? MERGE : targetKey(target)}
          data={options.map((option) => ('items' in option ? { ...option, items: [...option.items] } : { ...option }))}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {isJoined && (
          <NativeSelect
            mt={4}
            size="xs"
            aria-label={t('fec.mapping.with', { account: place })}
            value={target.account}
            data={otherAccounts.map((option) => ({ ...option }))}
            onChange={(event) => onChoose(row, { target: { to: 'account', account: event.currentTarget.value } })}
          />
        )}
        {!isTaken && reason && row.guess.target.to === 'none' && (
          <span className={styles.note}>{t(`fec.reasons.${reason}`)}</span>
        )}
        {props.isRemembered && <span className={styles.note}>{t('fec.mapping.remembered')}</span>}
      </td>
      <td className={styles.name}>
        {target.to === 'kind' && (
          <TextInput
            size="xs"
            aria-label={t('fec.mapping.nameOf', { account: place })}
            maxLength={MAX_NAME}
            value={choice.name}
            onChange={(event) => onChoose(row, { name: event.currentTarget.value })}
          />
        )}
      </td>
      <td className={styles.dim}>{target.to === 'kind' && <Rhythm row={row} />}</td>
    </tr>
  )
})

/** What an account that was left out becomes when it is ticked. */
const usualKey = { income: 'sales/other', cost: 'runningCost/other' } as const

function Rhythm({ row }: { readonly row: SeedRow }) {
  const t = useT()
  const labels = useLabels()
  const { profile, month } = monthlyProfile(row.byMonth)
  return profile === 'oneMonth' ? labels.calendarMonth(month) : t(`fec.mapping.${profile}`)
}
