declare module 'virtual:shipped' {
  /** The ISO day on which this version was built. */
  export const builtOn: string
  /** The licence of each package that ships with the app. */
  export const licences: readonly {
    readonly name: string
    readonly version: string
    readonly licence: string
    readonly text: string
  }[]
}
