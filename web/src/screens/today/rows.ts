/**
 * Rows with a name each, so that a list read anew leaves the focus on the row it was on. Rows of one
 * name are told apart by their order.
 */
export function numbered<Row>(rows: Row[], nameOf: (row: Row) => string): [string, Row][] {
  const seen = new Map<string, number>()
  return rows.map(row => {
    const name = nameOf(row)
    const count = seen.get(name) ?? 0
    seen.set(name, count + 1)
    return [`${name} ${count}`, row]
  })
}
