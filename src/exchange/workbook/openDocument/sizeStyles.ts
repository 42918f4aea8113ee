/** The widths of columns and heights of rows of a workbook, each written once as a style. */
export interface SizeStyles {
  /** The style of a column so many characters wide, at which a page begins or not. */
  width(characters: number, beginsPage: boolean): string
  /** The style of a row so many points high. */
  height(points: number): string
  xml(): string
}

/** What a character of the default font and the margins of a cell take across, in centimetres. */
const CHARACTER = 0.186
const MARGINS = 0.13

/** Gathers sizes as they are met. */
export function sizeStyles(): SizeStyles {
  const written = new Map<string, string>()
  const styled = (name: string, family: 'column' | 'row', properties: string) => {
    const style = `<style:style style:name="${name}" style:family="table-${family}"><style:table-${family}-properties ${properties}/></style:style>`
    written.set(name, style)
    return name
  }
  return {
    width: (characters, beginsPage) => {
      const width = `style:column-width="${(characters * CHARACTER + MARGINS).toFixed(3)}cm"`
      return beginsPage
        ? styled(`cp${characters}`, 'column', `${width} fo:break-before="page"`)
        : styled(`co${characters}`, 'column', width)
    },
    height: (points) =>
      styled(`ro${points}`, 'row', `style:row-height="${points}pt" style:use-optimal-row-height="false"`),
    xml: () => [...written.values()].join(''),
  }
}
