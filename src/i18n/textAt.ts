/**
 * The text that stands at a path of a catalogue. For keys that come from data (kinds of lines, rows, accounts), whose
 * texts the types of the catalogues demand one by one; a path without a text shows as the path itself, or as `otherwise`.
 */
export function textAt(catalogue: unknown, path: readonly string[], otherwise = path.join('.')): string {
  let node = catalogue
  for (const key of path) {
    node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined
  }
  return typeof node === 'string' ? node : otherwise
}
