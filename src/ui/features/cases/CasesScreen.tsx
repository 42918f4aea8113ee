import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'

/** Anonymous plans and templates with what others learned from them, and one's own plan placed among them. */
export function CasesScreen(_: { readonly part: string | null }) {
  const t = useT()
  return <PageHeader title={t('cases.title')} description={t('cases.description')} />
}
