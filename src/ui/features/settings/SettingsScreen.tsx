import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'

export function SettingsScreen({ part }: { readonly part: string | null }) {
  const t = useT()
  return (
    <div data-part={part}>
      <PageHeader title={t('settings.title')} description={t('settings.description')} />
    </div>
  )
}
