import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'

export function LearnScreen({ part }: { readonly part: string | null }) {
  const t = useT()
  return (
    <div data-part={part}>
      <PageHeader title={t('learn.title')} description={t('learn.description')} />
    </div>
  )
}
