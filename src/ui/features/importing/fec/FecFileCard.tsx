import { classBalances } from '../../../../exchange/fec/fecReading.ts'
import type { FecReading } from '../../../../exchange/fec/fecReading.ts'
import { isWarning } from '../../../../exchange/fec/oddities.ts'
import type { Oddity } from '../../../../exchange/fec/oddities.ts'
import { isoDay } from '../../../../exchange/fec/readDay.ts'
import type { Separator } from '../../../../exchange/fec/separators.ts'
import pageStyles from '../../../components/AnalysisPage.module.css'
import { CsvButton } from '../../../components/CsvButton.tsx'
import { useFormat, useT } from '../../../state/preferences.ts'
import styles from './Fec.module.css'
import { placesText } from './oddityText.ts'

const separatorNames: Readonly<Record<Separator, 'tab' | 'bar' | 'semicolon' | 'comma'>> = {
  '\t': 'tab',
  '|': 'bar',
  ';': 'semicolon',
  ',': 'comma',
}
const classes = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** What one accounting file holds: its totals, its balances, what is odd. */
export function FecFileCard({ name, reading }: { readonly name: string; readonly reading: FecReading }) {
  const t = useT()
  const format = useFormat()
  const { firstDay, lastDay, debit, credit, encoding, separator, openingBy, oddities } = reading
  const money = (cents: number) => format.money(cents, { decimals: 2 })
  const facts: readonly (readonly [string, string])[] = [
    [t('fec.file.lines'), format.number(reading.lines)],
    [t('fec.file.entries'), format.number(reading.entries)],
    [t('fec.file.accounts'), format.number(reading.accounts.length)],
    [t('fec.file.debit'), money(debit)],
    [t('fec.file.credit'), money(credit)],
  ]
  const gap = debit - credit
  return (
    <section className={pageStyles.card} aria-label={t('fec.file.label', { name })} data-testid="fec-file">
      <h2 className={pageStyles.title}>{name}</h2>
      <p className={pageStyles.text}>
        {t('fec.file.period', { first: format.date(isoDay(firstDay)), last: format.date(isoDay(lastDay)) })}
        {' · '}
        {gap === 0 ? t('fec.file.balanced') : t('fec.file.unbalanced', { amount: money(gap) })}
        {' · '}
        {t('fec.file.format', {
          encoding: encoding.toUpperCase(),
          separator: t(`fec.separators.${separatorNames[separator]}`),
        })}
        {' · '}
        {t(`fec.file.opening.${openingBy}`)}
      </p>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.columns}>
        <ClassTable reading={reading} />
        <div>
          <OddityList title={t('fec.odditiesTitle')} oddities={oddities.filter(isWarning)} />
          <OddityList title={t('fec.noticesTitle')} oddities={oddities.filter((oddity) => !isWarning(oddity))} />
        </div>
      </div>
    </section>
  )
}

function ClassTable({ reading }: { readonly reading: FecReading }) {
  const t = useT()
  const format = useFormat()
  const balances = classBalances(reading.accounts)
  return (
    <table className={styles.table}>
      <caption>{t('fec.file.classes')}</caption>
      <thead>
        <tr>
          <th scope="col">
            {t('fec.file.class')}
            <CsvButton />
          </th>
          <th scope="col" className={styles.figure}>
            {t('fec.file.balance')}
          </th>
        </tr>
      </thead>
      <tbody>
        {classes
          .filter((one) => balances.has(one))
          .map((one) => (
            <tr key={one}>
              <th scope="row">{t(`fec.file.classNames.${one}`)}</th>
              <td className={styles.figure}>{format.money(balances.get(one) ?? 0, { decimals: 2 })}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function OddityList({ title, oddities }: { readonly title: string; readonly oddities: readonly Oddity[] }) {
  const t = useT()
  const format = useFormat()
  if (oddities.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={pageStyles.title}>{title}</h3>
      <ul className={styles.list}>
        {oddities.map((oddity) => (
          <li key={oddity.code}>
            {t(`fec.oddities.${oddity.code}`)}
            {oddity.count > 1 && ` (${format.number(oddity.count)})`}
            <span className={styles.places}>{placesText(oddity, t, format)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
