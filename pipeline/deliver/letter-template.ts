import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'

/** The template that offices begin with, and copy to change it. */
export const letterTemplateFile = fileURLToPath(new URL('letter.docx', import.meta.url))

/** Nikosh is the government's font; where it is missing, programs take another with Bangla. */
const font = 'Nikosh'
/** Half points. */
const size = 24

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

interface Look {
  readonly align?: 'left' | 'center' | 'right' | 'both'
  readonly isBold?: boolean
  /** Twentieths of a point above and below. */
  readonly before?: number
  readonly after?: number
  /** Twentieths of a point from the left edge. */
  readonly indent?: number
}

const run = (text: string, isBold: boolean): string =>
  `<w:r><w:rPr>${isBold ? '<w:b/><w:bCs/>' : ''}<w:cs/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** `**…**` is bold. */
const paragraph = (text: string, look: Look = {}): string => {
  const { align = 'left', isBold = false, before = 0, after = 0, indent = 0 } = look
  const runs = text
    .split('**')
    .map((part, index) => (part === '' ? '' : run(part, isBold || index % 2 === 1)))
  return `<w:p><w:pPr><w:spacing w:before="${before}" w:after="${after}"/><w:ind w:left="${indent}"/><w:jc w:val="${align}"/></w:pPr>${runs.join('')}</w:p>`
}

const cell = (width: number, text: string, look: Look): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text, look)}</w:tc>`

/** Widths in twentieths of a point; what stands above and in the row that is repeated. */
const table = [
  [850, 'ক্রমিক', '{#সিদ্ধান্তসমূহ}{ক্রমিক}', 'center'],
  [4026, 'সিদ্ধান্ত', '{সিদ্ধান্ত}', 'left'],
  [1550, 'সভার তারিখ', '{সভার_তারিখ}', 'center'],
  [1550, 'সময়সীমা', '{সময়সীমা}', 'center'],
  [1050, 'বিলম্ব', '{বিলম্ব}{/সিদ্ধান্তসমূহ}', 'center'],
] as const

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')

const head = table.map(([width, heading]) =>
  cell(width, heading, { align: 'center', isBold: true }),
)
const repeated = table.map(([width, , field, align]) => cell(width, field, { align }))

const decisions = `<w:tbl><w:tblPr><w:tblW w:w="9026" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${table
  .map(([width]) => `<w:gridCol w:w="${width}"/>`)
  .join(
    '',
  )}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>${repeated.join('')}</w:tr></w:tbl>`

/** A name, a number or a day that only the office knows. */
const blank = '………………………'
const signature = { align: 'center', indent: 5200 } as const

/** Source: Secretariat Instructions, form of an official letter (সরকারি পত্র). */
const body = [
  paragraph('গণপ্রজাতন্ত্রী বাংলাদেশ সরকার', { align: 'center', isBold: true }),
  paragraph(`${blank} মন্ত্রণালয়/বিভাগ`, { align: 'center' }),
  paragraph(`${blank} অধিশাখা/শাখা`, { align: 'center', after: 200 }),
  paragraph(`স্মারক নম্বর: ${blank}`),
  paragraph(`তারিখ: ${blank} বঙ্গাব্দ / ${blank} খ্রিষ্টাব্দ`, { after: 240 }),
  paragraph('**বিষয়: সভার সিদ্ধান্ত বাস্তবায়নের অগ্রগতি প্রতিবেদন প্রেরণের জন্য তাগিদপত্র।**', {
    after: 120,
  }),
  paragraph('**সূত্র:**'),
  paragraph('{#সূত্রসমূহ}'),
  paragraph('({ক্রমিক}) {সূত্র}', { indent: 360 }),
  paragraph('{/সূত্রসমূহ}'),
  paragraph(
    'উপর্যুক্ত বিষয় ও সূত্রোক্ত স্মারকের পরিপ্রেক্ষিতে জানানো যাচ্ছে যে, নিম্নের ছকে উল্লিখিত {মোট}টি সিদ্ধান্ত বাস্তবায়নের দায়িত্ব {প্রাপক}-এর ওপর ন্যস্ত রয়েছে।{#বিলম্বিত} তন্মধ্যে {তারিখ_পর্যন্ত} তারিখ পর্যন্ত {বিলম্বিত}টির নির্ধারিত সময়সীমা অতিক্রান্ত হয়েছে।{/বিলম্বিত}',
    { align: 'both', before: 120, after: 120 },
  ),
  decisions,
  paragraph(
    `২। এমতাবস্থায়, উল্লিখিত সিদ্ধান্তসমূহ বাস্তবায়নপূর্বক হালনাগাদ অগ্রগতি প্রতিবেদন আগামী ${blank} তারিখের মধ্যে এ কার্যালয়ে প্রেরণের জন্য নির্দেশক্রমে অনুরোধ করা হলো।`,
    { align: 'both', before: 120, after: 360 },
  ),
  paragraph('(স্বাক্ষর)', signature),
  paragraph(`নাম: ${blank}`, signature),
  paragraph(`পদবি: ${blank}`, signature),
  paragraph(`ফোন: ${blank}`, signature),
  paragraph(`ই-মেইল: ${blank}`, { ...signature, after: 240 }),
  paragraph('{প্রাপক}'),
  paragraph(blank, { after: 240 }),
  paragraph('**সদয় অবগতি ও প্রয়োজনীয় ব্যবস্থা গ্রহণের জন্য অনুলিপি:**'),
  paragraph(`১। ${blank}`),
  paragraph(`২। ${blank}`),
].join('')

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'word/styles.xml': `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="bn-BD" w:bidi="bn-BD"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
  // A4 with an inch of margin.
  'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`,
}

/** The template as a Word file, the same bytes every time. */
export const letterTemplate = (): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(xml + text)])),
    { mtime: '1980-01-01T00:00:00' },
  )

// node pipeline/deliver/letter-template.ts writes it anew.
if (import.meta.main) writeFileSync(letterTemplateFile, letterTemplate())
