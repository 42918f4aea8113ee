import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'

export function AboutScreen({ part }: { readonly part: string | null }) {
  const t = useT()
  return (
    <div data-part={part}>
      <PageHeader title={t('about.title')} description={t('about.description')} />
    </div>
  )
}
