import { expect, it } from 'vitest'
import { fileName } from './fileName.ts'

it.each([
  ['Budget 2027', 'Budget 2027.xlsx'],
  ['Budget.XLSX', 'Budget.xlsx'],
  ['../../etc/passwd', 'etc passwd.xlsx'],
  ['C:\\plans\\a:b*?', 'C plans a b.xlsx'],
  ['  . ', 'plan.xlsx'],
  ['', 'plan.xlsx'],
  ['NUL', 'plan NUL.xlsx'],
  ['Épicerie « L’Élan »', 'Épicerie « L’Élan ».xlsx'],
  ['a\u0000b\nc', 'a b c.xlsx'],
])('suggests for %j the file %j', (suggested, expected) => {
  expect(fileName(suggested, 'xlsx')).toBe(expected)
})

it('keeps a long name within what every system accepts', () => {
  expect(fileName('x'.repeat(500), 'alliage')).toBe(`${'x'.repeat(120)}.alliage`)
})
