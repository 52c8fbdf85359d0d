import { columns, type Row } from './row.ts'

/** Without it, Excel takes the file for one of the machine's own code page. */
const byteOrderMark = '\uFEFF'

/**
 * What spreadsheets take for the beginning of a formula.
 * Source: OWASP, CSV Injection: = + - @, tab, line ends, and the full-width forms of the signs.
 */
const formulaPattern = /^[=+\-@\t\r\n＝＋－＠]/u

/** A text that no spreadsheet reckons with. */
const neutral = (text: string): string => (formulaPattern.test(text) ? `'${text}` : text)

/** A field as RFC 4180 quotes it: only where it must be. */
const field = (text: string): string =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** A line of a file of comma-separated values, RFC 4180. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => field(neutral(cell))).join(',')}\r\n`

/** Rows as a file that Excel and LibreOffice open with a double click: UTF-8 with a mark, CRLF. */
export async function* csvOf(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns.map(({ heading }) => heading))
  for await (const row of rows) yield csvLine(columns.map(({ key }) => row[key]))
}
