/**
 * Typed minutes as a page of HTML: lines as paragraphs, rows as tables with rules; memo number and date at both ends of their line,
 * fields and labels with a tab behind them.
 */
export function toHtml(text: string, font: string): string {
  const body: string[] = []
  let rows: string[] = []
  const closeTable = (): void => {
    if (rows.length > 0) body.push(`<table>${rows.join('')}</table>`)
    rows = []
  }
  for (const line of text.split('\n')) {
    const cells = cellsOf(line)
    const filled = cells.filter((cell) => cell !== '')
    const [first = '', second = ''] = filled
    // > | স্থান⇥সভাকক্ষ   (ক)⇥প্রতিবেদন দাখিল করতে হবে। — no row, unless a table stands above.
    const isPair = filled.length === 2 && (line.length < 140 || /^\S{1,5}$/u.test(first))
    if (rows.length > 0 ? cells.length > 1 : filled.length > 1 && !isPair) {
      rows.push(`<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      continue
    }
    closeTable()
    if (filled.length < 2) body.push(`<div>${first || '&nbsp;'}</div>`)
    else if (/তারিখ|date/iu.test(second))
      body.push(`<div class="apart"><span>${first}</span><span>${second}</span></div>`)
    else body.push(`<div><span class="label">${first}</span>${second}</div>`)
  }
  closeTable()
  return `<!doctype html><meta charset="utf-8"><style>
    body { font: 13px/1.45 '${font}'; text-align: justify }
    table { border-collapse: collapse; width: 100%; text-align: left }
    td { border: 1px solid #000; padding: 2px 5px; vertical-align: top }
    .label { display: inline-block; min-width: 3em; margin-right: 1em }
    .apart { display: flex; justify-content: space-between }
  </style>${body.join('\n')}`
}

/** Rows are typed with tabs or between strokes. */
const cellsOf = (line: string): readonly string[] =>
  (/^\s*\|.*\|\s*$/u.test(line) ? line.trim().slice(1, -1).split('|') : line.split('\t')).map(
    (cell) => safe(cell.trim()),
  )

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('&lt;br>', '<br>')
