import { lazy, Suspense } from 'react'
import type { ReportBlock } from '../../../exchange/report/reportDocument.ts'
import type { Language } from '../../../i18n/language.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import own from './BoardReport.module.css'
import { ReportTableView } from './ReportTableView.tsx'
import { SentenceView } from './SentenceView.tsx'

const FamilyPlot = lazy(() => import('./FamilyPlot.tsx').then((file) => ({ default: file.FamilyPlot })))
const CashPlot = lazy(() => import('./CashPlot.tsx').then((file) => ({ default: file.CashPlot })))

interface ReportBlockViewProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly block: ReportBlock
  readonly language: Language
}

/** One block of a report on its page. */
export function ReportBlockView({ block, language, ...reading }: ReportBlockViewProps) {
  switch (block.kind) {
    case 'heading':
      return <h4 className={own.heading}>{block.text}</h4>
    case 'paragraph':
      return (
        <p className={own.paragraph} data-style={block.style}>
          <SentenceView sentence={block.sentence} {...reading} />
        </p>
      )
    case 'list':
      return (
        <ul className={own.list}>
          {block.items.map((item, index) => (
            <li key={index}>
              <SentenceView sentence={item} {...reading} />
            </li>
          ))}
        </ul>
      )
    case 'source':
      return (
        <div className={own.source}>
          <span className={own.reference}>{block.reference}</span>
          <p>
            <strong>{block.title}</strong>
            {block.details.map((detail) => (
              <span key={detail}>{detail}</span>
            ))}
          </p>
        </div>
      )
    case 'blank':
      return (
        <div className={own.blank}>
          <span>{block.label}</span>
          {Array.from({ length: block.lines }, (_, index) => (
            <hr key={index} />
          ))}
        </div>
      )
    case 'table':
      return <ReportTableView table={block} {...reading} />
    case 'families':
      return (
        <Suspense>
          <FamilyPlot chart={block} language={language} />
        </Suspense>
      )
    case 'cash':
      return (
        <Suspense>
          <CashPlot chart={block} language={language} />
        </Suspense>
      )
  }
}
