/** The place of a cell, from 0; column 0 holds the labels. */
export interface Position {
  readonly row: number
  readonly column: number
}

/** A block of cells, both ends included. */
export interface Block {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** How many rows and columns a grid has. */
export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** The block between two opposite corners. */
export function blockBetween(one: Position, other: Position): Block {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  }
}

/** Whether a block has more than one cell. */
export function isMany(block: Block): boolean {
  return block.bottom > block.top || block.right > block.left
}

/** Every place of a block, row after row. */
export function placesOf(block: Block): readonly Position[] {
  const places: Position[] = []
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) places.push({ row, column })
  }
  return places
}

/** The nearest place inside the grid. */
export function clampPosition(position: Position, size: GridSize): Position {
  return {
    row: Math.max(0, Math.min(size.rows - 1, position.row)),
    column: Math.max(0, Math.min(size.columns - 1, position.column)),
  }
}

/** The place reached by a number of rows and columns, stopping at the edges. */
export function moved(from: Position, rows: number, columns: number, size: GridSize): Position {
  return clampPosition({ row: from.row + rows, column: from.column + columns }, size)
}

/** The next place (or the one before) in reading order where `accepts` agrees; null when the grid ends. */
export function nextPlace(
  from: Position,
  step: 1 | -1,
  size: GridSize,
  accepts: (position: Position) => boolean,
): Position | null {
  const count = size.rows * size.columns
  for (let at = from.row * size.columns + from.column + step; at >= 0 && at < count; at += step) {
    const place = { row: Math.floor(at / size.columns), column: at % size.columns }
    if (accepts(place)) return place
  }
  return null
}

/** The next place down (or up) the column where `accepts` agrees; the same place when there is none. */
export function nextInColumn(
  from: Position,
  step: 1 | -1,
  size: GridSize,
  accepts: (position: Position) => boolean,
): Position {
  for (let row = from.row + step; row >= 0 && row < size.rows; row += step) {
    if (accepts({ row, column: from.column })) return { row, column: from.column }
  }
  return from
}
