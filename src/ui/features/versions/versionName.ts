import type { VersionSummary } from '../../../editing/planVersions.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** What a version is called: its name, or the moment when the plan stood so. */
export function versionName({ name, changedAt }: VersionSummary, t: Translate, format: Format): string {
  return name === '' ? t('versions.of', { date: format.dateTime(changedAt) }) : name
}
