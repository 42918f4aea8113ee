import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'

export function BackupsScreen({ part }: { readonly part: string | null }) {
  const t = useT()
  return (
    <div data-part={part}>
      <PageHeader title={t('backups.title')} description={t('backups.description')} />
    </div>
  )
}
