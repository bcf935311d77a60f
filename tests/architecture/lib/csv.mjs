// Reads the csv files of words/ and law/: a header, quoted cells, "" for a quote.

/** Rows as objects by column name; a row with a wrong number of cells throws. */
export function parseCsv(text, name) {
  const records = [];
  let cells = [''];
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (quoted) {
      if (sign === '"' && text[i + 1] === '"') cells[cells.length - 1] += text[(i += 1)];
      else if (sign === '"') quoted = false;
      else cells[cells.length - 1] += sign;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') cells.push('');
    else if (sign === '\n') {
      records.push(cells);
      cells = [''];
    } else if (sign !== '\r') cells[cells.length - 1] += sign;
  }
  if (cells.length > 1 || cells[0] !== '') records.push(cells);
  const header = records.shift() ?? [];
  return records
    .filter((record) => record.length > 1 || record[0] !== '')
    .map((record, at) => {
      if (record.length !== header.length) {
        throw new Error(`${name}: row ${at + 2} has ${record.length} cells, not ${header.length}`);
      }
      return Object.fromEntries(header.map((column, place) => [column, record[place]]));
    });
}
