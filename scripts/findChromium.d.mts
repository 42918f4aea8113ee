/** Path of a Chromium to test with: the chosen one, the system's, or Playwright's own; null when there is none. */
export function findChromium(): string | null
