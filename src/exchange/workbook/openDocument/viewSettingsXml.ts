import type { WriteSheet } from 'hucre/xlsx'
import { xmlText } from './xmlText.ts'

/** What is shown of each sheet when the workbook is opened: no grid, and the rows and columns that stay in place. */
export function viewSettingsXml(sheets: readonly WriteSheet[]): string {
  const item = (name: string, type: string, value: string | number) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`
  const entries = sheets.map(({ name, freezePane }) => {
    const { rows = 0, columns = 0 } = freezePane ?? {}
    const frozen = [
      ...(columns > 0
        ? [item('HorizontalSplitMode', 'short', 2), item('HorizontalSplitPosition', 'int', columns)]
        : []),
      ...(rows > 0 ? [item('VerticalSplitMode', 'short', 2), item('VerticalSplitPosition', 'int', rows)] : []),
      ...(columns > 0 ? [item('PositionRight', 'int', columns)] : []),
      ...(rows > 0 ? [item('PositionBottom', 'int', rows)] : []),
      item('ActiveSplitRange', 'short', columns > 0 ? (rows > 0 ? 3 : 1) : 2),
      item('ShowGrid', 'boolean', 'false'),
    ]
    return `<config:config-item-map-entry config:name="${xmlText(name)}">${frozen.join('')}</config:config-item-map-entry>`
  })
  return (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
    'xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:ooo="http://openoffice.org/2004/office" office:version="1.2"><office:settings>' +
    '<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>' +
    `<config:config-item-map-named config:name="Tables">${entries.join('')}</config:config-item-map-named>` +
    '</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>'
  )
}
