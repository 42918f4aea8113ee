import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { legalForms } from '../../../domain/plan/plan.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { families, seriesColor } from '../../theme/families.ts'
import { useLabels } from '../../words/useLabels.ts'
import { Fiche } from '../lines/Fiche.tsx'
import styles from './Catalogue.module.css'

/** The fiche of a kind, who may use it, and the button that adds it to the plan. */
export function CatalogueFiche({ kind, onAdd }: { readonly kind: LineKind; readonly onAdd: () => void }) {
  const t = useT()
  const labels = useLabels()
  const { plan } = useOpenPlan().model
  const { form } = plan.structure
  const isOpen = kind.forms.includes(form)
  const forms = kind.forms.map((each) => t(`library.forms.${each}`)).join(', ')
  const reason = t('catalogue.onlyFor', { forms, form: t(`library.forms.${form}`) })
  return (
    <>
      <div key={kind.id} className={styles.fiche} tabIndex={0} role="region" aria-label={labels.kind(kind.id)}>
        <h3 className={styles.title}>
          {kind.family && <span style={{ background: seriesColor(families[kind.family]) }} aria-hidden />}
          {labels.kind(kind.id)}
        </h3>
        {isOpen && kind.forms.length < legalForms.length && (
          <p className={styles.openTo}>{t('catalogue.openTo', { forms })}</p>
        )}
        <Fiche kind={kind} plan={plan} />
      </div>
      <div className={styles.foot}>
        <span className={styles.reason}>{!isOpen && reason}</span>
        <Button leftSection={<IconPlus size={14} />} disabled={!isOpen} data-testid={`add-${kind.id}`} onClick={onAdd}>
          {t('catalogue.add')}
        </Button>
      </div>
    </>
  )
}
