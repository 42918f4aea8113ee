import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'

export function DeskScreen({ part }: { readonly part: string | null }) {
  const t = useT()
  return (
    <div data-part={part}>
      <PageHeader title={t('desk.title')} description={t('desk.description')} />
    </div>
  )
}
