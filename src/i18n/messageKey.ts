import type { fr } from './messages/fr/messages.ts'

type Source = typeof fr
type Plural = 'one' | 'many' | 'other'
type Base<Key extends string> = Key extends `${infer Stem}_${Plural}` ? Stem : Key

type Texts<Node, Path extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? { readonly key: `${Path}${Base<Key>}`; readonly text: Node[Key] }
    : Texts<Node[Key], `${Path}${Key}.`>
}[keyof Node & string]

type AllTexts = Texts<Source>

// Looked up by key: to search the union for each key would make the compiler compare every text with every call.
type TextOf = { readonly [One in AllTexts as One['key']]: One['text'] }

/** The address of a text, for instance `components.grid.sum`; a text with plural forms is named without its form. */
export type MessageKey = keyof TextOf

type Names<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Names<Rest> : never
type NamesOf<Key extends MessageKey> = Names<TextOf[Key]>

/** What a text needs to be written: one value per `{{name}}` in the French text; nothing when it has none. */
export type MessageValues<Key extends MessageKey> = [NamesOf<Key>] extends [never]
  ? []
  : [values: { readonly [Name in NamesOf<Key>]: Name extends 'count' ? number : string | number }]
