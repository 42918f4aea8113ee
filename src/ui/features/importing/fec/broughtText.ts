import type { Translate } from '../../../../i18n/translate.ts'

/** How many lines and posts are brought into the plan, in words; empty when there are none. */
export function broughtText(lines: number, posts: number, t: Translate): string {
  return [
    ...(lines > 0 ? [t('fec.bring.lines', { count: lines })] : []),
    ...(posts > 0 ? [t('fec.bring.posts', { count: posts })] : []),
  ].join(', ')
}
