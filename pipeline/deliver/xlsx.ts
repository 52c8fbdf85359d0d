import { OutputError } from '../errors.ts'
import { columns, type Column, type Row } from './row.ts'
import { zipped } from './zipped.ts'

/** Excel's limits: letters of a cell, rows of a sheet. */
const [mostLetters, mostRows] = [32_767, 1_048_576]
/** Points of a line of Bangla, whose signs stand above and below. */
const lineHeight = 18

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Numbers of the formats in `styles`. Texts have the format for texts: whoever edits one makes no formula of it. */
const styleOf: Readonly<Record<Column['kind'] | 'heading', number>> = {
  text: 1,
  day: 2,
  time: 3,
  heading: 4,
}

const format = (numFmt: number, font: number, fill: number): string =>
  `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`

// Nirmala UI: the Bangla font of Windows; other systems take theirs.
const font = (isBold: boolean): string =>
  `<font>${isBold ? '<b/>' : ''}<sz val="11"/><name val="Nirmala UI"/></font>`

const styles = `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2">${font(false)}${font(true)}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EFE9"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/>${format(49, 0, 0)}${format(164, 0, 0)}${format(165, 0, 0)}${format(49, 1, 2)}</cellXfs></styleSheet>`

const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="সিদ্ধান্ত" sheetId="1" r:id="rId1"/></sheets></workbook>`

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text of XML, without the two signs that it takes from nobody. */
const escaped = (text: string): string =>
  text.replaceAll(/[\uFFFE\uFFFF]/gu, '').replaceAll(/[&<>]/gu, (sign) => escapes[sign] ?? '')

/** 0 → A, 26 → AA. */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

const letters = columns.map((_, index) => letterOf(index))

const textCell = (place: string, text: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, mostLetters).toWellFormed())}</t></is></c>`

/** Days since the last but one of 1899, from which spreadsheets count. */
const serial = (time: string): number => Date.parse(time) / 86_400_000 + 25_569

function cell(place: string, text: string, kind: Column['kind']): string {
  if (text === '') return ''
  if (kind === 'text') return textCell(place, text, styleOf.text)
  const time = kind === 'day' ? `${text}T00:00:00Z` : `${text.replace(' ', 'T')}Z`
  return `<c r="${place}" s="${styleOf[kind]}"><v>${serial(time)}</v></c>`
}

/** How many lines a text takes, about: signs on letters take no room. */
const linesIn = (text: string, width: number): number =>
  Math.ceil(text.replaceAll(/[\p{M}\u200C\u200D]/gu, '').length / width)

/** LibreOffice does not reckon the height of wrapped rows by itself. */
const heightOf = (texts: readonly string[]): number =>
  lineHeight * Math.max(1, ...columns.map(({ width }, index) => linesIn(texts[index] ?? '', width)))

const rowAt = (number: number, texts: readonly string[], cells: readonly string[]): string =>
  `<row r="${number}" ht="${heightOf(texts)}" customHeight="1">${cells.join('')}</row>`

async function* sheet(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const widths = columns.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  yield `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
  const headings = columns.map(({ heading }) => heading)
  const heads = headings.map((text, index) => textCell(`${letters[index]}1`, text, styleOf.heading))
  yield rowAt(1, headings, heads)
  let number = 1
  for await (const row of rows) {
    number += 1
    if (number > mostRows)
      throw new OutputError('there are more actions than a sheet holds: narrow it to a ministry')
    const texts = columns.map(({ key }) => row[key])
    const cells = columns.map(({ kind }, index) =>
      cell(`${letters[index]}${number}`, texts[index] ?? '', kind),
    )
    yield rowAt(number, texts, cells)
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${number}"/></worksheet>`
}

/** Rows as a workbook of one sheet, written while they come: days are dates, its head stays in sight. */
export const xlsxOf = (rows: AsyncIterable<Row>): AsyncGenerator<Uint8Array> =>
  zipped([
    ['[Content_Types].xml', [xml, contentTypes]],
    ['_rels/.rels', [xml, related(relation('rId1', 'officeDocument', 'xl/workbook.xml'))]],
    ['xl/workbook.xml', [xml, workbook]],
    [
      'xl/_rels/workbook.xml.rels',
      [
        xml,
        related(
          relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
            relation('rId2', 'styles', 'styles.xml'),
        ),
      ],
    ],
    ['xl/styles.xml', [xml, styles]],
    ['xl/worksheets/sheet1.xml', sheet(rows)],
  ])

const related = (all: string): string =>
  `<Relationships xmlns="${relations}">${all}</Relationships>`
