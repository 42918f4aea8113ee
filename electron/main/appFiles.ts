import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

/** The answer to a request for one file of the window, ready for any kind of server. */
export interface AppFile {
  readonly status: 200 | 400 | 404 | 405
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

/** The kinds of file the window is made of; a file of any other kind is never served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/**
 * What a page of the window may load: its own files, WebAssembly among them (the solver), and styles that carry this nonce.
 * Nothing from a network, no text as code.
 */
export function contentSecurityPolicy(styleNonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const commonHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-dns-prefetch-control': 'off',
  'cache-control': 'no-cache',
} as const

function refusal(status: 400 | 404 | 405): AppFile {
  return {
    status,
    headers: { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8' },
    body: new TextEncoder().encode(String(status)),
  }
}

function decodedPath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}

/** The style nonce travels in the page itself, where the kit that writes style elements reads it. */
const withNonce = (html: string, nonce: string): string =>
  html.replace('<head>', `<head><meta name="csp-nonce" content="${nonce}" />`)

/** Reads the file that a request path names inside the folder, and nothing outside it. */
export async function readAppFile(folder: string, method: string, path: string): Promise<AppFile> {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405)
  const decoded = decodedPath(path)
  if (decoded === null) return refusal(400)
  const file = join(folder, normalize(decoded === '/' ? '/index.html' : decoded))
  const mediaType = mediaTypes[extname(file)]
  if (!file.startsWith(folder + sep) || mediaType === undefined) return refusal(404)
  const content = await readFile(file).catch(() => null)
  if (content === null) return refusal(404)
  const nonce = randomBytes(16).toString('base64')
  const isPage = extname(file) === '.html'
  return {
    status: 200,
    headers: { ...commonHeaders, 'content-type': mediaType, 'content-security-policy': contentSecurityPolicy(nonce) },
    body: isPage ? new TextEncoder().encode(withNonce(content.toString('utf8'), nonce)) : new Uint8Array(content),
  }
}
