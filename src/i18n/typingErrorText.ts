import type { Translate } from './translate.ts'
import type { TypingError } from './typed.ts'

/** The sentence that tells a person why what they typed was not taken. */
export function typingErrorText(t: Translate, error: TypingError): string {
  switch (error.code) {
    case 'tooLow':
    case 'tooHigh':
      return t(`typing.${error.code}`, { bound: error.bound })
    default:
      return t(`typing.${error.code}`)
  }
}
