const recentKey = 'alliage.recentActions'
const MOST = 20

/** The ids of the actions that were run from the palette, the last one first, as this computer remembers them. */
export function recentActions(): readonly string[] {
  try {
    return (localStorage.getItem(recentKey) ?? '').split(' ').filter(Boolean)
  } catch {
    return []
  }
}

/** Remembers that an action was run; where nothing may be stored, nothing is remembered. */
export function rememberAction(id: string): void {
  const ids = [id, ...recentActions().filter((other) => other !== id)].slice(0, MOST)
  try {
    localStorage.setItem(recentKey, ids.join(' '))
  } catch {
    return
  }
}
