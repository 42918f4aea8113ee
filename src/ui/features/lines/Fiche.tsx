import { List, Text } from '@mantine/core'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { ficheParts } from '../../../i18n/messages/kindTexts.ts'
import { useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import { FicheBooks } from './FicheBooks.tsx'
import styles from './Lines.module.css'

/** What an instrument is, in plain words, with the sources of its rules; its entries are those of the years of a plan. */
export function Fiche({ kind, plan }: { readonly kind: LineKind; readonly plan: Plan }) {
  const t = useT()
  const labels = useLabels()
  return (
    <>
      <Text>{labels.summary(kind.id)}</Text>
      <dl className={styles['fiche']}>
        {ficheParts.map((part) => (
          <div key={part}>
            <dt>{t(`lines.fichePart.${part}`)}</dt>
            <dd>{labels.fiche(kind.id, part)}</dd>
          </div>
        ))}
        <FicheBooks kind={kind} plan={plan} />
        {kind.sources.length > 0 && (
          <div>
            <dt>{t('lines.fichePart.sources')}</dt>
            <dd>
              <List size="sm">
                {kind.sources.map((source) => (
                  <List.Item key={source}>{labels.source(source)}</List.Item>
                ))}
              </List>
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}
