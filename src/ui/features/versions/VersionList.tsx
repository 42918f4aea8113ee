import type { VersionSummary } from '../../../editing/planVersions.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import own from './Versions.module.css'

interface VersionListProps {
  /** The newest first. */
  readonly versions: readonly VersionSummary[]
  readonly shown: VersionSummary | null
  readonly onShow: (version: VersionSummary) => void
}

/** The versions of a plan, each with why it was kept. */
export function VersionList({ versions, shown, onShow }: VersionListProps) {
  const t = useT()
  const format = useFormat()
  const reason = ({ reason: why, step }: VersionSummary) =>
    t(`versions.reasons.${why}`, { step: step === null ? '' : t(`commands.${step}`, { name: '…' }) })
  return (
    <ul className={own.list} aria-label={t('versions.list')}>
      {versions.map((version) => (
        <li key={version.keptAt}>
          <button
            type="button"
            className={own.entry}
            aria-current={version.keptAt === shown?.keptAt}
            onClick={() => onShow(version)}
          >
            <span className={own.name}>{version.name === '' ? format.dateTime(version.changedAt) : version.name}</span>
            <span className={own.why}>
              {version.name === '' ? reason(version) : format.dateTime(version.changedAt)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
