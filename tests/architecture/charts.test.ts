import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ui = resolve(import.meta.dirname, '../../src/ui')

/** On paper the figures stand beside the drawing, in sections of their own. */
const onPaper = 'ReportBlockView.tsx'

const files = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => ({ path, text: readFileSync(join(ui, path), 'utf8') }))

describe('every chart', () => {
  const drawing = files.filter(({ path, text }) => /Plot\.tsx'/.test(text) && !path.endsWith(onPaper))

  it('stands in the frame that asks for its sentence and its table', () => {
    expect(drawing.length).toBeGreaterThan(5)
    expect(drawing.filter(({ text }) => !text.includes('<ChartFrame')).map(({ path }) => path)).toEqual([])
  })

  it('is drawn by the library in a file of its own, read when it is shown', () => {
    const using = files.filter(({ text }) => /from 'recharts'/.test(text)).map(({ path }) => path)
    expect(using.filter((path) => !/(Plot|ChartTip|PatternDefs)\.tsx$/.test(path))).toEqual([])
  })
})
