import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/** A table as anyone would write it: every row drawn, one state, an input in the cell that is typed in; nothing is computed. */
function PlainTable({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  const [cells, setCells] = useState(() =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row * columns + column)),
  )
  const set = (row: number, column: number, text: string) =>
    setCells(cells.map((line, r) => (r === row ? line.map((cell, c) => (c === column ? Number(text) : cell)) : line)))
  return (
    <table>
      <tbody>
        {cells.map((line, row) => (
          <tr key={row}>
            <th>Line {row}</th>
            {line.map((cell, column) => (
              <td key={column}>
                {column === 0 ? (
                  <input value={cell} onChange={(event) => set(row, column, event.currentTarget.value)} />
                ) : (
                  cell
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const asked = new URLSearchParams(location.search)
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <PlainTable rows={Number(asked.get('rows') ?? 300)} columns={Number(asked.get('columns') ?? 10)} />,
  )
