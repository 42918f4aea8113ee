import { List, Text } from '@mantine/core'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { ficheParts } from '../../../i18n/messages/kindTexts.ts'
import { useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import { FicheBooks } from './FicheBooks.tsx'
import styles from './Lines.module.css'

/** What an instrument is, in plain words, with the sources of its rules. */
export function Fiche({ kind }: { readonly kind: LineKind }) {
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
        <FicheBooks kind={kind} />
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
