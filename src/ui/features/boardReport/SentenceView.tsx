import type { Sentence } from '../../../exchange/report/reportDocument.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { FigureLink } from './FigureLink.tsx'

interface SentenceViewProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly sentence: Sentence
}

/** A text in which each figure leads to where it comes from. */
export function SentenceView({ sentence, ...reading }: SentenceViewProps) {
  return sentence.map((part, index) =>
    typeof part === 'string' ? part : <FigureLink key={index} figure={part} {...reading} />,
  )
}
