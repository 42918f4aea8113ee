import { languages } from '../../../i18n/language.ts'
import { moneyUnits } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { textSizes, themeChoices } from '../../state/preferences.ts'
import type { Preferences } from '../../state/preferences.ts'
import type { Action } from './action.ts'

/** What changes how the window looks: theme, language, text size, amounts hidden, unit of tables. */
export function lookActions(t: Translate, preferences: Preferences): readonly Action[] {
  const { theme, language, textSize, hidesMoney, moneyUnit } = preferences
  const at = textSizes.indexOf(textSize)
  const sizes = [
    { id: 'textLarger', size: textSizes[at + 1] },
    { id: 'textSmaller', size: textSizes[at - 1] },
    { id: 'textUsual', size: textSize === 100 ? undefined : (100 as const) },
  ] as const
  return [
    {
      id: 'hideMoney',
      group: 'look',
      text: t(hidesMoney ? 'palette.showMoney' : 'palette.hideMoney'),
      words: t('palette.hideMoneyWords'),
      shortcuts: ['CmdOrCtrl+Shift+H'],
      run: () => preferences.setHidesMoney(!hidesMoney),
    },
    ...moneyUnits
      .filter((unit) => unit !== moneyUnit)
      .map((unit): Action => ({
        id: `unit-${unit}`,
        group: 'look',
        text: t('palette.unit', { unit: t(`units.${unit}`) }),
        run: () => preferences.setMoneyUnit(unit),
      })),
    ...sizes.flatMap(({ id, size }): Action[] =>
      size === undefined
        ? []
        : [
            {
              id,
              group: 'look',
              text: t(`palette.${id}`, { size }),
              run: () => preferences.setTextSize(size),
            },
          ],
    ),
    ...themeChoices
      .filter((choice) => choice !== theme)
      .map((choice): Action => ({
        id: `theme-${choice}`,
        group: 'look',
        text: t('palette.theme', { theme: t(`shell.theme.${choice}`) }),
        run: () => preferences.setTheme(choice),
      })),
    ...languages
      .filter((each) => each !== language)
      .map((each): Action => ({
        id: `language-${each}`,
        group: 'look',
        text: t('palette.language', { language: t(`shell.language.${each}`) }),
        run: () => preferences.setLanguage(each),
      })),
  ]
}
