// Columns for people: each as wide as its widest cell, two blanks between them, none at the end of a line. Pure.

/** @param toTheRight columns of numbers, from 0 */
export function renderColumns(
  rows: readonly (readonly string[])[],
  toTheRight: (column: number) => boolean = () => false,
): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  const fit = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return toTheRight(column) ? cell.padStart(width) : cell.padEnd(width);
  };
  return rows.map((row) => row.map(fit).join("  ").trimEnd());
}
