/** Typed minutes as a page of HTML: lines as paragraphs, rows as tables with rules, what stands at both ends of a line apart. */
export function toHtml(text: string, font: string): string {
  const body: string[] = []
  let rows: string[] = []
  const closeTable = (): void => {
    if (rows.length > 0) body.push(`<table>${rows.join('')}</table>`)
    rows = []
  }
  for (const line of text.split('\n')) {
    const cells = cellsOf(line)
    const isItem = cells.length === 2 && /^\S{1,5}$/u.test(cells[0] ?? '')
    const isApart = !isItem && cells.length === 2 && rows.length === 0 && line.length < 140
    if (cells.length > 1 && !isApart && !isItem) {
      rows.push(`<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      continue
    }
    closeTable()
    body.push(
      isApart
        ? `<div class="apart"><span>${cells.join('</span><span>')}</span></div>`
        : `<div>${cells.join('&emsp;') || '&nbsp;'}</div>`,
    )
  }
  closeTable()
  return `<!doctype html><meta charset="utf-8"><style>
    body { font: 13px/1.45 '${font}'; text-align: justify }
    table { border-collapse: collapse; width: 100%; text-align: left }
    td { border: 1px solid #000; padding: 2px 5px; vertical-align: top }
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
