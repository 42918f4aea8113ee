import { Checkbox } from '@mantine/core'
import type { OpeningPost } from '../../../../exchange/fec/seed/openingTypes.ts'
import type { Seed } from '../../../../exchange/fec/seed/readSeed.ts'
import type { Format } from '../../../../i18n/format.ts'
import type { Translate } from '../../../../i18n/translate.ts'
import pageStyles from '../../../components/AnalysisPage.module.css'
import { CsvButton } from '../../../components/CsvButton.tsx'
import { useFormat, useT } from '../../../state/preferences.ts'
import { useLabels } from '../../../words/useLabels.ts'
import styles from './Fec.module.css'
import { postName } from './postName.ts'

interface FecOpeningProps {
  readonly seed: Seed
  readonly taken: readonly OpeningPost[]
  readonly onTaken: (post: OpeningPost, isTaken: boolean) => void
}

/** The opening balance sheet that the accounts bring, with what it comes to and what it leaves out. */
export function FecOpening({ seed, taken, onTaken }: FecOpeningProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { posts, unplaced } = seed.opening
  const closing = seed.periods.at(-1)
  return (
    <section className={pageStyles.card} aria-label={t('fec.opening.title')}>
      <h2 className={pageStyles.title}>{t('fec.opening.title')}</h2>
      <p className={pageStyles.text}>{t('fec.opening.text', { month: format.month(closing?.last ?? null, 'long') })}</p>
      <div className={styles.scroll} role="region" aria-label={t('fec.opening.title')} tabIndex={0}>
        <table className={styles.table}>
          <caption className="al-hidden">{t('fec.opening.title')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">
                {t('fec.opening.post')}
                <CsvButton />
              </th>
              <th scope="col">{t('fec.opening.accounts')}</th>
              <th scope="col" className={styles.figure}>
                {t('fec.opening.assets')} ({t('units.euros')})
              </th>
              <th scope="col" className={styles.figure}>
                {t('fec.opening.liabilities')} ({t('units.euros')})
              </th>
            </tr>
          </thead>
          <tbody>
            {posts.map((post) => (
              <tr key={post.id} data-testid={`post-${post.id}`}>
                <td>
                  <Checkbox
                    size="xs"
                    aria-label={t('fec.opening.take', { name: postName(post, t) })}
                    checked={taken.includes(post)}
                    onChange={(event) => onTaken(post, event.currentTarget.checked)}
                  />
                </td>
                <th scope="row">
                  {postName(post, t)}
                  {post.called === 'account' && <span className={styles.account}>{labels.kind(post.line.kind)}</span>}
                  {post.estimated.length > 0 && <span className={styles.note}>{estimateText(post, t, format)}</span>}
                </th>
                <td className={styles.dim}>{post.accounts.map(({ number }) => number).join(', ')}</td>
                <td className={styles.figure}>{post.balance > 0 ? format.amount(post.balance, 2) : ''}</td>
                <td className={styles.figure}>{post.balance < 0 ? format.amount(-post.balance, 2) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {taken.length > 0 && <OpeningCheck seed={seed} taken={taken} />}
      {unplaced.length > 0 && (
        <section aria-label={t('fec.opening.unplaced')}>
          <h3 className={pageStyles.title}>{t('fec.opening.unplaced')}</h3>
          <ul className={styles.list}>
            {unplaced.map(({ number, label, balance, reason }) => (
              <li key={number}>
                {number} {label} : {format.money(balance, { decimals: 2 })}
                <span className={styles.places}>{t(`fec.unplacedReasons.${reason}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}

/** What was worked out of the year's entries, or the default where they say nothing: to be checked either way. */
function estimateText({ line }: OpeningPost, t: Translate, format: Format): string {
  const { life, duration, annualRate } = line.values
  const said = [
    ...[life, duration].flatMap((months) => (typeof months === 'number' ? [format.duration(months)] : [])),
    ...(typeof annualRate === 'number' ? [format.percent(annualRate, 2)] : []),
  ]
  return said.length === 0 ? t('fec.opening.byDefault') : t('fec.opening.estimated', { what: said.join(', ') })
}

/** Whether what the plan will carry forward is what the accounts do. */
function OpeningCheck({ seed, taken }: Pick<FecOpeningProps, 'seed' | 'taken'>) {
  const t = useT()
  const format = useFormat()
  const { retained, result } = seed.opening
  const placed = taken.reduce((sum, { balance }) => sum + balance, 0)
  const money = (cents: number) => format.money(cents, { decimals: 2 })
  const facts: readonly (readonly [string, string])[] = [
    [t('fec.opening.placed'), money(placed)],
    [t('fec.opening.expected'), money(retained)],
    [t('fec.opening.result'), money(result)],
    [t('fec.opening.difference'), money(placed - retained)],
  ]
  return (
    <section aria-label={t('fec.opening.checkTitle')} data-testid="opening-check">
      <h3 className={pageStyles.title}>{t('fec.opening.checkTitle')}</h3>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={pageStyles.text}>{t(placed === retained ? 'fec.opening.balances' : 'fec.opening.differs')}</p>
    </section>
  )
}
