import type { SwingSizes } from '../../../domain/analysis/sensitivity/tornado.ts'
import type { PostedBar, Sensitivity } from '../../../workers/sensitivityTask.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { HeatTable } from '../../components/HeatTable.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { useT } from '../../state/preferences.ts'
import own from './Sensitivity.module.css'
import type { SwingWords } from './useSwingWords.ts'

interface TornadoPartProps {
  readonly read: Sensitivity
  readonly sizes: SwingSizes
  readonly words: SwingWords
}

/** How many bars are drawn. */
const MOST = 15

/** The figures that count most, each with its bar from the lowest result to the highest. */
export function TornadoPart({ read, sizes, words }: TornadoPartProps) {
  const t = useT()
  const moving = read.bars.filter(({ reach }) => reach > 0)
  const shown = moving.slice(0, MOST)
  const [first, ...next] = shown
  const question = t('sensitivity.question')
  if (!first) return <Verdict tone="neutral" question={question} answer={t('sensitivity.none')} />
  const title = t('sensitivity.tornado')
  return (
    <>
      <Verdict
        tone="neutral"
        question={question}
        answer={t('sensitivity.answer', {
          input: words.input(first.input),
          figure: words.figure.charAt(0).toLowerCase() + words.figure.slice(1),
          down: words.by(first.unit, sizes[first.unit].down),
          up: words.by(first.unit, sizes[first.unit].up),
          low: words.value(Math.min(first.down, first.up)),
          high: words.value(Math.max(first.down, first.up)),
          base: words.value(read.base),
        })}
      >
        {next.length > 0 &&
          t('sensitivity.next', {
            inputs: next
              .slice(0, 2)
              .map(({ input }) => words.input(input))
              .join(' ; '),
          })}
      </Verdict>
      <div className={styles.card}>
        <ChartFrame
          title={title}
          description={t('sensitivity.tornadoHelp')}
          height={shown.length * 34}
          isEmpty={false}
          notes={<p className={styles.text}>{t('sensitivity.tornadoHelp')}</p>}
          chart={<Bars bars={shown} base={read.base} words={words} />}
          table={
            <HeatTable
              label={title}
              rowHeader={t('sensitivity.input')}
              columns={[
                { id: 'down', label: t('sensitivity.low') },
                { id: 'up', label: t('sensitivity.high') },
                { id: 'reach', label: t('sensitivity.reach') },
              ]}
              rows={shown.map(({ input }) => ({ id: input, label: words.input(input) }))}
              getCell={(row, column) => {
                const bar = shown.find(({ input }) => input === row)
                if (!bar) return null
                if (column === 'reach')
                  return { text: words.value(bar.reach), raw: words.raw(bar.reach), tone: 'neutral' }
                const side = column === 'down' ? 'down' : 'up'
                return {
                  text: words.value(bar[side]),
                  raw: words.raw(bar[side]),
                  detail: words.by(bar.unit, sizes[bar.unit][side]),
                  tone: 'neutral',
                }
              }}
            />
          }
        />
        {moving.length > shown.length && (
          <p className={styles.text}>{t('sensitivity.more', { count: moving.length - shown.length })}</p>
        )}
      </div>
    </>
  )
}

function Bars({
  bars,
  base,
  words,
}: {
  readonly bars: readonly PostedBar[]
  readonly base: number
  readonly words: SwingWords
}) {
  const figures = [base, ...bars.flatMap(({ down, up }) => [down, up])].filter((figure) => !Number.isNaN(figure))
  const least = Math.min(...figures)
  const width = Math.max(...figures) - least || 1
  const place = (figure: number) => `${(100 * (figure - least)) / width}%`
  return (
    <div className={own.tornado}>
      {bars.map(({ input, down, up }) => {
        const [low, high] = [Math.min(down, up), Math.max(down, up)]
        return (
          <div key={input} className={own.bar}>
            <span className={own.name} title={words.input(input)}>
              {words.input(input)}
            </span>
            <span className={own.low}>{words.value(low)}</span>
            <span className={own.track}>
              <span
                className={own.span}
                style={{
                  left: place(Math.min(low, base)),
                  width: `calc(${place(base)} - ${place(Math.min(low, base))})`,
                }}
                data-side="low"
              />
              <span
                className={own.span}
                style={{ left: place(base), width: `calc(${place(Math.max(high, base))} - ${place(base)})` }}
                data-side="high"
              />
              <span className={own.base} style={{ left: place(base) }} />
            </span>
            <span className={own.high}>{words.value(high)}</span>
          </div>
        )
      })}
    </div>
  )
}
