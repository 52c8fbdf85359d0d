import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const office = 'http://schemas.openxmlformats.org'
const main = `xmlns:w="${office}/wordprocessingml/2006/main"`
const typeOf = (part: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts that every Word file has, around what stands in its body, its list definitions and styles; `others` by name. */
export function writeDocx(
  body: string | Uint8Array,
  lists = '',
  styles = '',
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  const document =
    typeof body === 'string'
      ? strToU8(`${declaration}<w:document ${main}><w:body>${body}</w:body></w:document>`)
      : body
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${declaration}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${typeOf('document.main')}"/><Override PartName="/word/numbering.xml" ContentType="${typeOf('numbering')}"/></Types>`,
      ),
      '_rels/.rels': relations('officeDocument', 'word/document.xml'),
      'word/_rels/document.xml.rels': relations('numbering', 'numbering.xml'),
      'word/document.xml': document,
      'word/numbering.xml': strToU8(`${declaration}<w:numbering ${main}>${lists}</w:numbering>`),
      'word/styles.xml': strToU8(`${declaration}<w:styles ${main}>${styles}</w:styles>`),
      ...Object.fromEntries(
        Object.entries(others).map(([name, part]) => [name, strToU8(declaration + part)]),
      ),
    },
    { level: 9 },
  )
}

const relations = (type: string, target: string): Uint8Array =>
  strToU8(
    `${declaration}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
  )

/** A paragraph; `list` and `level` make it an item that Word numbers. */
export function paragraph(text: string, list?: number, level = 0): string {
  const properties =
    list === undefined
      ? ''
      : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A paragraph of runs; `properties` are those of the paragraph. */
export const paragraphOf = (runs: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`

/** A run of letters and signs in XML, with the properties it has. */
export const run = (letters: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${letters}</w:t></w:r>`

/** The property of a run or a style that names its font. */
export const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`

/** A table; a cell is the paragraphs that stand in it. */
export const table = (rows: readonly (readonly (readonly string[])[])[]): string =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells
          .map((cell) => `<w:tc>${cell.map((text) => paragraph(text)).join('')}</w:tc>`)
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

/** A list definition with its levels: how Word writes each number, and what stands around it. */
export const list = (
  id: number,
  levels: ReadonlyArray<{
    readonly format: string
    readonly text: string
    readonly start?: number
    readonly font?: string
  }>,
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ({ format, text, start = 1, font = '' }, index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/>${format}<w:lvlText w:val="${text}"/><w:rPr>${font}</w:rPr></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`

/** The words of a Word file, a line a paragraph. */
export const textOf = (document: Uint8Array): string =>
  strFromU8(unzipSync(document)['word/document.xml'] ?? new Uint8Array())
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]*>/gu, '')
