/** A label as a person would write it: spaces once, and small letters where all were capitals. */
export function readableLabel(label: string, instead: string): string {
  const text = label.replace(/\s+/g, ' ').trim()
  if (text === '') return instead
  // A short word of capitals is an acronym: FDVA, CAF.
  if (/\p{Ll}/u.test(text) || /^\p{Lu}{2,5}$/u.test(text)) return text
  return text.charAt(0) + text.slice(1).toLowerCase()
}

const grantWords = /^(subv(entions?)?|sub)\.?\s*((d['’]\s*)?(exploitation|exp\.?)|(de )?fonctionnement)?\s*[:\-–]?\s*/i
const ofWords = /^(de la|de l['’]|du|des|de|d['’])\s*/i

/** Who a label of a grant names: what is left of it without the words for a grant. */
export function funderNamed(label: string): string {
  const rest = label.replace(grantWords, '').replace(ofWords, '').trim()
  return rest === '' ? label : rest.charAt(0).toUpperCase() + rest.slice(1)
}
