/** Whether an IF stands somewhere within the parentheses of another. */
export function nestsIf(formula: string): boolean {
  const open: boolean[] = []
  for (const [token] of formula.matchAll(/[A-Z]*\(|\)/g)) {
    if (token === ')') open.pop()
    else {
      if (token === 'IF(' && open.includes(true)) return true
      open.push(token === 'IF(')
    }
  }
  return false
}
