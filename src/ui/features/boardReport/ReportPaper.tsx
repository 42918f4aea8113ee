import type { ReportDocument, ReportSection } from '../../../exchange/report/reportDocument.ts'
import { useT } from '../../state/preferences.ts'
import type { Language } from '../../../i18n/language.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { ReportBlockView } from './ReportBlockView.tsx'
import own from './BoardReport.module.css'
import { useReportPages } from './useReportPages.ts'

interface ReportPaperProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly report: ReportDocument
}

/** The report on white paper, as it is printed. */
export function ReportPaper({ report, ...reading }: ReportPaperProps) {
  const t = useT()
  useReportPages([report.structure, report.title].join(' · '))
  return (
    <section aria-label={t('boardReport.preview')} className={own.preview}>
      <p className={own.help} data-no-print>
        {t('boardReport.previewHelp')}
      </p>
      <article className={own.paper} lang={report.language}>
        <header className={own.head}>
          <p className={own.structure}>{report.structure}</p>
          <h2 className={own.title}>{report.title}</h2>
          <p className={own.facts}>{report.facts.join(' · ')}</p>
        </header>
        {report.sections.map((section, index) => (
          <Section key={section.id} section={section} isFirst={index === 0} language={report.language} {...reading} />
        ))}
      </article>
    </section>
  )
}

interface SectionProps extends Omit<ReportPaperProps, 'report'> {
  readonly section: ReportSection
  readonly isFirst: boolean
  readonly language: Language
}

function Section({ section, isFirst, ...reading }: SectionProps) {
  return (
    <section
      className={own.section}
      aria-label={section.title}
      data-wide={section.isWide || undefined}
      data-starts={(section.startsPage && !isFirst) || undefined}
    >
      <h3 className={own.sectionTitle}>{section.title}</h3>
      {section.blocks.map((block, index) => (
        <ReportBlockView key={index} block={block} {...reading} />
      ))}
    </section>
  )
}
