import type { Linter } from 'eslint'

/** What each folder of src may import. */
export const layers: Readonly<Record<string, { readonly sees: readonly string[] }>>
/** The folders of src/domain in their order. */
export const domainLevels: readonly (readonly string[])[]
/** The rules of the project that stands in the folder `root`. */
export function lintConfig(root: string): Linter.Config[]
