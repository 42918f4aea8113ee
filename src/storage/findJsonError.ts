import type { PlanProblem } from '../domain/plan/planProblem.ts'

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

const space = /[\t\n\r ]*/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Finds where a text that is no JSON stops being so, since what engines say of it differs, and what stands there. */
export function findJsonError(text: string): Required<Pick<PlanProblem, 'position' | 'value'>> {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    at = after(space, text, at) ?? at
    const step = readOne(text, at, expected, open)
    if ('wrongAt' in step) return describe(text, step.wrongAt)
    at = step.next
    expected = step.expected
  }
}

type Step = { readonly next: number; readonly expected: Expected } | { readonly wrongAt: number }

function readOne(text: string, at: number, expected: Expected, open: string[]): Step {
  const sign = text.charAt(at)
  const move = (to: Expected): Step => ({ next: at + 1, expected: to })
  if (expected.endsWith('OrEnd') && sign === (open.at(-1) === '[' ? ']' : '}')) {
    open.pop()
    return move(afterValue(open))
  }
  switch (expected) {
    case 'colon':
      return sign === ':' ? move('value') : { wrongAt: at }
    case 'commaOrEnd':
      return sign === ',' ? move(open.at(-1) === '[' ? 'value' : 'key') : { wrongAt: at }
    case 'key':
    case 'keyOrEnd':
      return readString(text, at, 'colon')
    case 'nothing':
      return { wrongAt: at }
    case 'value':
    case 'valueOrEnd':
      return readValue(text, at, open)
  }
}

function readValue(text: string, at: number, open: string[]): Step {
  const sign = text.charAt(at)
  if (sign === '[' || sign === '{') {
    open.push(sign)
    return { next: at + 1, expected: sign === '[' ? 'valueOrEnd' : 'keyOrEnd' }
  }
  if (sign === '"') return readString(text, at, afterValue(open))
  const next = after(scalar, text, at)
  return next === null ? { wrongAt: at } : { next, expected: afterValue(open) }
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'commaOrEnd'
}

function readString(text: string, at: number, expected: Expected): Step {
  if (text.charAt(at) !== '"') return { wrongAt: at }
  let next = at + 1
  while (text.charAt(next) !== '"') {
    if (text.charAt(next) === '\\') {
      const end = after(escape, text, next)
      if (end === null) return { wrongAt: next }
      next = end
    } else if (text.charAt(next) < ' ') {
      return { wrongAt: next }
    } else next++
  }
  return { next: next + 1, expected }
}

function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

function describe(text: string, at: number) {
  const before = text.slice(0, at).split('\n')
  return {
    position: { line: before.length, column: before[before.length - 1]!.length + 1 },
    value: /^[^\r\n]{0,20}/.exec(text.slice(at))?.[0] ?? '',
  }
}
