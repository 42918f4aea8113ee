import { List } from '@mantine/core'
import { kindBookkeeping } from '../../../domain/analysis/kindBookkeeping.ts'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'

/** What a kind of line posts over the years of a plan, and the indicators that it moves. */
export function FicheBooks({ kind, plan }: { readonly kind: LineKind; readonly plan: Plan }) {
  const t = useT()
  const labels = useLabels()
  const { postings, indicators } = kindBookkeeping(plan, kind)
  return (
    <>
      <div>
        <dt>{t('lines.fichePart.postings')}</dt>
        <dd>
          {postings.length === 0 ? (
            t('lines.noPosting')
          ) : (
            <List size="sm">
              {postings.map(({ code, debit, credit }) => (
                <List.Item key={`${code} ${debit} ${credit}`}>
                  {t('lines.posting', {
                    what: labels.row({ code }),
                    debit: labels.account(debit),
                    credit: labels.account(credit),
                  })}
                </List.Item>
              ))}
            </List>
          )}
        </dd>
      </div>
      {indicators.length > 0 && (
        <div>
          <dt>{t('lines.fichePart.indicators')}</dt>
          <dd>{indicators.map((id) => t(`dashboard.indicators.${id}`)).join(', ')}</dd>
        </div>
      )}
    </>
  )
}
