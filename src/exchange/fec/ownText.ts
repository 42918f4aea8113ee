const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A copy of a text, cut to a length: a part of a larger text would keep all of it in memory. */
export function ownText(text: string, most: number): string {
  return decoder.decode(encoder.encode(text.slice(0, most)))
}
