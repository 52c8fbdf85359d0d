import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acquire } from '../../pipeline/acquire/index.ts'
import { font, list, paragraphOf, run, writeDocx } from '../support/docx.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { bijoy as sentence } from '../support/minutes.ts'
import { textOf } from '../support/pages.ts'

let folder: Folder
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

async function read(docx: Uint8Array): Promise<readonly [text: string, reason: string]> {
  const { pages } = await acquire(await folder.write('minutes.docx', docx))
  const reason = pages[0]?.kind === 'typed' ? pages[0].reason : ''
  return [textOf(pages[0]).normalize('NFC'), reason]
}

const bijoy = (letters: string): string => run(letters, font('SutonnyMJ'))
const times = (letters: string): string => run(letters, font('Times New Roman'))
const line = (...runs: readonly string[]): string => paragraphOf(runs.join(''))
const inside = (content: string, properties = font('SutonnyMJ')): string =>
  `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`
const cell = (content: string): string => `<w:tc>${content}</w:tc>`

const runs: ReadonlyArray<readonly [title: string, body: string, expected: string]> = [
  [
    'English in another font stays between them',
    line(bijoy('A_© wefvM '), times('Single Registry MIS'), bijoy(' cÖYqb Ki‡e|')),
    'অর্থ বিভাগ Single Registry MIS প্রণয়ন করবে।',
  ],
  [
    'a word of English that could be Bijoy, too',
    line(bijoy('mfvq '), times('Core'), bijoy(' I '), times('API'), bijoy('-Gi')),
    'সভায় Core ও API-এর',
  ],
  ['a single word', line(bijoy('wefvM')), 'বিভাগ'],
  ['a number', line(times('No. 30 '), bijoy('30')), 'No. 30 ৩০'],
  ['a label and a dari', line(bijoy('K) '), times('Policy'), bijoy('|')), 'ক) Policy।'],
  ['a hasant', line(bijoy('cø&amp;hvUdg©')), 'প্ল্যাটফর্ম'],
  ['a word in two runs', line(bijoy('wm×'), bijoy('všÍ')), 'সিদ্ধান্ত'],
  ['a sign in one run, its letter in the next', line(bijoy('g‡'), bijoy('a¨')), 'মধ্যে'],
  ['a reph in the run after its letter', line(bijoy('Kvh'), bijoy('©weeiYx')), 'কার্যবিবরণী'],
  [
    'a word around a spelling mark and a bookmark',
    line(bijoy('‡'), '<w:proofErr w:type="spellStart"/><w:bookmarkEnd w:id="1"/>', bijoy('mev')),
    'সেবা',
  ],
  [
    'a word around the break of a page as it was last shown, and a run without letters',
    line(inside('<w:t>†</w:t><w:lastRenderedPageBreak/>'), times(''), bijoy('mev')),
    'সেবা',
  ],
  [
    'a word with letters inserted and others deleted',
    line(
      bijoy('†'),
      '<w:del><w:r><w:delText>K</w:delText></w:r></w:del>',
      `<w:ins>${bijoy('mev')}</w:ins>`,
    ),
    'সেবা',
  ],
  [
    'a word with struck letters in its middle',
    line(bijoy('†'), run('K', `${font('SutonnyMJ')}<w:strike/>`), bijoy('mev')),
    'সেবা',
  ],
  [
    'a tab and a break stay and part',
    line(inside('<w:t>w</w:t><w:tab/><w:t>K</w:t><w:br/><w:t>L</w:t>')),
    'ি\tক\nখ',
  ],
  ['paragraphs are not joined', line(bijoy('w')) + line(bijoy('K')), 'ি\n\nক'],
  [
    'cells of a table',
    `<w:tbl><w:tr>${cell(line(bijoy('µg')))}${cell(line(bijoy('wm×'), bijoy('všÍ')))}${cell(line(times('Unit')))}</w:tr></w:tbl>`,
    'ক্রম\tসিদ্ধান্ত\tUnit',
  ],
  [
    'a text box inside a paragraph',
    line(
      bijoy('mfv '),
      `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${line(bijoy('wefvM'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      bijoy('M„nxZ'),
    ),
    'সভা গৃহীত\n\nবিভাগ',
  ],
]

const signs: ReadonlyArray<readonly [title: string, body: string, expected: string]> = [
  [
    'a symbol in a font of Bijoy joins the letters beside it',
    line(bijoy('Kvh'), inside('<w:sym w:font="SutonnyMJ" w:char="F0A9"/>', ''), bijoy('weeiYx')),
    'কার্যবিবরণী',
  ],
  [
    'a symbol in another font is its letter',
    line(times('a '), inside('<w:sym w:font="Arial" w:char="00B1"/>', ''), times(' b')),
    'a ± b',
  ],
  [
    'a symbol of pictures is what it shows',
    line(inside('<w:sym w:font="Wingdings" w:char="F0FC"/>'), times(' yes')),
    '✓ yes',
  ],
  [
    'a hyphen that does not break stays one',
    line(inside('<w:t>Gg</w:t><w:noBreakHyphen/><w:t>Avi</w:t>')),
    'এম‑আর',
  ],
  [
    'a soft hyphen in a font of Bijoy is its letter',
    line(inside('<w:t>c</w:t><w:softHyphen/><w:t>vb</w:t>')),
    'প্লান',
  ],
  [
    'a soft hyphen in another font parts no word',
    line(inside('<w:t>co</w:t><w:softHyphen/><w:t>operation</w:t>', font('Arial'))),
    'co\u00adoperation',
  ],
]

const kept: ReadonlyArray<readonly [title: string, body: string, expected: string]> = [
  [
    'Unicode under the name of Bijoy',
    line(bijoy('সভা: A'), inside('<w:t>১</w:t><w:tab/><w:t>2</w:t>')),
    'সভা: A১\t2',
  ],
  ['Unicode in a font with a similar name', line(run('K) Unit', font('SutonnyOMJ'))), 'K) Unit'],
  ['Bijoy in none of its fonts, and too short to tell', line(times('wefvM')), 'wefvM'],
  [
    'English that only its style calls Bijoy',
    line(bijoy('The secretary will send the report to the ministry.')),
    'The secretary will send the report to the ministry.',
  ],
]

describe('what is set in a font of Bijoy is read in Unicode:', () => {
  test.each([...runs, ...signs])('%s', async (_, body, expected) => {
    const [text] = await read(writeDocx(body))
    expect(text).toBe(expected.normalize('NFC'))
  })
})

test.each(kept)('kept as it is: %s', async (_, body, expected) => {
  expect(await read(writeDocx(body))).toEqual([expected.normalize('NFC'), 'typed text'])
})

const style = (id: string, content: string, kind = 'paragraph', attributes = ''): string =>
  `<w:style w:type="${kind}" w:styleId="${id}"${attributes}>${content}</w:style>`
const fontOf = (name: string): string => `<w:rPr>${font(name)}</w:rPr>`
const based = (name: string): string => `<w:basedOn w:val="${name}"/>`
const defaults = (properties: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${properties}</w:rPr></w:rPrDefault></w:docDefaults>`

const body = style('Body', fontOf('SutonnyMJ'))
const chain = body + style('Text', based('Body')) + style('Decision', based('Text'))
const standard = style('Normal', fontOf('SutonnyMJ'), 'paragraph', ' w:default="1"')
const latin = style('Latin', fontOf('Arial'), 'character')
const ofStyle = (name: string, runs: string): string =>
  paragraphOf(runs, `<w:pStyle w:val="${name}"/>`)
const table = (name: string, content: string): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="${name}"/></w:tblPr><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`

const fonts: ReadonlyArray<readonly [where: string, styles: string, body: string, string]> = [
  ["the paragraph's style", body, ofStyle('Body', run('wefvM')), 'বিভাগ'],
  ['a style it is based on', chain, ofStyle('Decision', run('wefvM')), 'বিভাগ'],
  [
    'a style between, which goes before that below it',
    `${body}${style('Text', based('Body') + fontOf('Arial'))}${style('Note', based('Text'))}`,
    ofStyle('Note', run('wefvM')),
    'wefvM',
  ],
  ['the style of all paragraphs that name none', standard, line(run('wefvM')), 'বিভাগ'],
  ['the same for a style that is not there', standard, ofStyle('Lost', run('wefvM')), 'বিভাগ'],
  ["the file's defaults", defaults(font('SutonnyMJ')), line(run('wefvM')), 'বিভাগ'],
  [
    'the run before its styles',
    body + latin,
    ofStyle('Body', times('Unit ') + run('wefvM') + run(' Unit', '<w:rStyle w:val="Latin"/>')),
    'Unit বিভাগ Unit',
  ],
  [
    'a style of letters',
    style('Bangla', fontOf('SutonnyMJ'), 'character'),
    line(times('Unit '), run('wefvM', '<w:rStyle w:val="Bangla"/>')),
    'Unit বিভাগ',
  ],
  [
    "the table's style",
    style('Grid', fontOf('SutonnyMJ'), 'table'),
    table('Grid', line(run('wefvM'))) + line(run('Unit')),
    'বিভাগ\n\nUnit',
  ],
  ['a style based on itself', style('Odd', based('Odd')), ofStyle('Odd', run('wefvM')), 'wefvM'],
  [
    'a font that the run had before it was changed',
    '',
    line(
      run(
        'wefvM',
        `${font('Arial')}<w:rPrChange><w:rPr>${font('SutonnyMJ')}</w:rPr></w:rPrChange>`,
      ),
    ),
    'wefvM',
  ],
  ['the font of ASCII only', '', line(run('wefvM', '<w:rFonts w:ascii="SutonnyMJ"/>')), 'বিভাগ'],
  [
    'letters past ASCII by their own font',
    '',
    line(
      run('Unit', '<w:rFonts w:ascii="Arial" w:hAnsi="SutonnyMJ"/>'),
      run('¶', '<w:rFonts w:ascii="Arial" w:hAnsi="SutonnyMJ"/>'),
    ),
    'Unitক্ষ',
  ],
  [
    'the font of complex letters, where all are set so',
    '',
    line(
      run('wefvM', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="SutonnyMJ"/><w:cs/>'),
      run(
        ' Unit',
        '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="SutonnyMJ"/><w:rtl w:val="0"/>',
      ),
    ),
    'বিভাগ Unit',
  ],
]

test.each(fonts)('a font is told by %s', async (_, styles, body, expected) => {
  const [text] = await read(writeDocx(body, '', styles))
  expect(text).toBe(expected)
})

test("a font is told by the theme's name for it", async () => {
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="SutonnyMJ"/></a:minorFont></a:theme>'
  const styles = defaults('<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>')
  const body = line(run('wefvM '), run('Unit', '<w:rFonts w:asciiTheme="majorHAnsi"/>'))
  const [text] = await read(writeDocx(body, '', styles, { 'word/theme/theme1.xml': theme }))
  expect(text).toBe('বিভাগ Unit')
})

test('notes are converted, too', async () => {
  const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${line(bijoy('wefvM'))}</w:footnote></w:footnotes>`
  const body = line(bijoy('mfv'), inside('<w:footnoteReference w:id="2"/>'))
  const [text] = await read(writeDocx(body, '', '', { 'word/footnotes.xml': footnotes }))
  expect(text).toMatch(/^সভা[^]*বিভাগ/u)
})

const decimal = '<w:numFmt w:val="decimal"/>'
const item = (content: string, mark = ''): string =>
  paragraphOf(
    content,
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${mark}</w:rPr>`,
  )
const level = (text: string, name: string | null, format = decimal): string =>
  list(1, [{ format, text, font: name === null ? '<w:rFonts w:hint="default"/>' : font(name) }])

const numbers: ReadonlyArray<readonly [title: string, lists: string, body: string, string]> = [
  ['in the font of its level', level('%1|', 'SutonnyMJ'), item(times('Unit')), '১। Unit'],
  [
    'in the font of the mark of its paragraph',
    level('%1|', null),
    item(bijoy('wefvM'), font('SutonnyMJ')),
    '১। বিভাগ',
  ],
  [
    'in a font of its own before Bijoy',
    level('%1.', 'Arial'),
    item(bijoy('wefvM'), font('SutonnyMJ')),
    '1. বিভাগ',
  ],
  [
    'in the letters of Bangla',
    level('%1)', 'SutonnyMJ', '<w:numFmt w:val="custom" w:format="ক, খ, গ, ..."/>'),
    item(bijoy('wefvM')),
    'ক) বিভাগ',
  ],
  [
    'as a bullet',
    level('·', null, '<w:numFmt w:val="bullet"/>'),
    item(bijoy('wefvM'), font('SutonnyMJ')),
    '• বিভাগ',
  ],
]

test('the sign of a list in the font of Bijoy is its label', async () => {
  const lists = level('K)', 'SutonnyMJ', '<w:numFmt w:val="bullet"/>')
  const [text] = await read(writeDocx(item(bijoy('wefvM')), lists))
  expect(text).toBe('ক) বিভাগ')
})

test.each(['header', 'footer'])('a %s is converted, too', async (kind) => {
  const tag = kind === 'header' ? 'w:hdr' : 'w:ftr'
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const [text] = await read(
    writeDocx(
      `${line(bijoy('mfv'))}<w:sectPr><w:${kind}Reference w:type="default" r:id="rId7"/></w:sectPr>`,
      '',
      '',
      {
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${type}/${kind}" Target="${kind}1.xml"/></Relationships>`,
        [`word/${kind}1.xml`]: `<${tag} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${line(bijoy('wefvM'))}</${tag}>`,
      },
    ),
  )
  expect(text).toBe(kind === 'header' ? 'বিভাগ\n\nসভা' : 'সভা\n\nবিভাগ')
})

test.each(numbers)('an automatic number %s', async (_, lists, body, expected) => {
  const [text] = await read(writeDocx(body, lists))
  expect(text).toBe(expected)
})

const reasons: ReadonlyArray<readonly [title: string, body: string, expected: RegExp]> = [
  ['its font', line(bijoy('wefvM')), /^typed text; converted run by run from SutonnyMJ$/],
  [
    'several fonts, each once',
    line(bijoy('wefvM'), run(' mfv', font('TonnyMJ'))) + line(bijoy('wefvM')),
    /from SutonnyMJ, TonnyMJ$/,
  ],
  [
    'letters, where only a blank bears the font',
    line(times(sentence), bijoy(' ')),
    /; 1 lines and cells converted from Bijoy$/,
  ],
]

test.each(reasons)('a page says what it was converted by: %s', async (_, body, expected) => {
  const [, reason] = await read(writeDocx(body))
  expect(reason).toMatch(expected)
})
