/**
 * The text that stands at a path of a catalogue. For keys that come from data (kinds of lines, rows, accounts), whose
 * texts the types of the catalogues demand one by one; a path without a text is a bug and shows as the path itself.
 */
export function textAt(catalogue: unknown, path: readonly string[]): string {
  let node = catalogue
  for (const key of path) {
    node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined
  }
  return typeof node === 'string' ? node : path.join('.')
}
