import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acquire } from '../../pipeline/acquire/index.ts'
import { list, paragraph, table, writeDocx } from '../support/docx.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { textOf } from '../support/pages.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

let folder: Folder
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

async function read(docx: Uint8Array): Promise<string> {
  const { source, pages } = await acquire(await folder.write('minutes.docx', docx))
  expect(source.mediaType).toBe(mediaType)
  expect(pages).toHaveLength(1)
  return textOf(pages[0])
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`

const bodies: ReadonlyArray<readonly [title: string, body: string, expected: string]> = [
  [
    'a table keeps its cells, and the paragraphs of a cell on one line',
    paragraph('কার্যবিবরণী') +
      table([
        [['ক্রম'], ['সিদ্ধান্ত'], ['বাস্তবায়নে']],
        [['১'], ['প্রথম লাইন', 'দ্বিতীয় লাইন'], ['জেলা প্রশাসক']],
      ]),
    'কার্যবিবরণী\n\nক্রম\tসিদ্ধান্ত\tবাস্তবায়নে\n১\tপ্রথম লাইন\u2028দ্বিতীয় লাইন\tজেলা প্রশাসক',
  ],
  [
    'a cell over two columns leaves the others in their places',
    `<w:tbl><w:tr>${cell('যুগ্ম', '<w:gridSpan w:val="2"/>')}${cell('গ')}</w:tr></w:tbl>`,
    'যুগ্ম\t\tগ',
  ],
  [
    'what was inserted under tracked changes is read, what was deleted is not',
    `<w:p>${run('এক ')}<w:del><w:r><w:delText>দুই</w:delText></w:r></w:del><w:ins>${run('তিন')}</w:ins></w:p>`,
    'এক তিন',
  ],
  [
    'struck words are left out',
    `<w:p>${run('এক ')}<w:r><w:rPr><w:strike/></w:rPr><w:t>দুই</w:t></w:r></w:p>`,
    'এক ',
  ],
  [
    'a line break and a tab stay',
    '<w:p><w:r><w:t>এক</w:t><w:br/><w:t>দুই</w:t><w:tab/><w:t>তিন</w:t></w:r></w:p>',
    'এক\nদুই\tতিন',
  ],
  [
    'typed labels stay as typed',
    paragraph('(ক) প্রথম') + paragraph('(খ) দ্বিতীয়'),
    '(ক) প্রথম\n\n(খ) দ্বিতীয়',
  ],
]

test.each(bodies)('%s', async (_, body, expected) => {
  expect(await read(writeDocx(body))).toBe(expected)
})

const format = (name: string): string => `<w:numFmt w:val="${name}"/>`

const numberings: ReadonlyArray<readonly [title: string, lists: string, body: string, string]> = [
  [
    'numbers with what stands around them',
    list(1, [{ format: format('decimal'), text: '%1।' }]),
    paragraph('এক', 1) + paragraph('মাঝে') + paragraph('দুই', 1),
    '1। এক\n\nমাঝে\n\n2। দুই',
  ],
  [
    'letters',
    list(1, [{ format: format('lowerLetter'), text: '(%1)' }]),
    paragraph('এক', 1) + paragraph('দুই', 1),
    '(a) এক\n\n(b) দুই',
  ],
  [
    'Roman numbers from a given start',
    list(1, [{ format: format('lowerRoman'), text: '%1)', start: 4 }]),
    paragraph('এক', 1) + paragraph('দুই', 1),
    'iv) এক\n\nv) দুই',
  ],
  [
    'numbers of two levels, the second beginning anew',
    list(1, [
      { format: format('decimal'), text: '%1.' },
      { format: format('upperLetter'), text: '%1.%2' },
    ]),
    paragraph('এক', 1) + paragraph('দুই', 1, 1) + paragraph('তিন', 1) + paragraph('চার', 1, 1),
    '1. এক\n\n1.A দুই\n\n2. তিন\n\n2.A চার',
  ],
  [
    'two lists, each counting for itself, one of them in a table',
    list(1, [{ format: format('decimal'), text: '%1.' }]) +
      list(2, [{ format: format('decimal'), text: '%1)' }]),
    paragraph('এক', 1) +
      `<w:tbl><w:tr><w:tc>${paragraph('দুই', 2)}${paragraph('তিন', 2)}</w:tc></w:tr></w:tbl>` +
      paragraph('চার', 1),
    '1. এক\n\n1) দুই\u20282) তিন\n\n2. চার',
  ],
  ['bullets', list(1, [{ format: format('bullet'), text: '' }]), paragraph('এক', 1), '• এক'],
  [
    'a label typed as the sign of a list',
    list(1, [{ format: format('bullet'), text: 'ক)' }]),
    paragraph('এক', 1),
    'ক) এক',
  ],
  [
    'letters that fonts of pictures show as signs',
    list(1, [
      { format: format('bullet'), text: 'v)', font: '<w:rFonts w:ascii="Wingdings"/>' },
      { format: format('bullet'), text: 'o' },
    ]),
    paragraph('এক', 1) + paragraph('দুই', 1, 1),
    '• এক\n\n• দুই',
  ],
  ['no number at all', list(1, [{ format: format('none'), text: '' }]), paragraph('এক', 1), 'এক'],
]

test.each(numberings)(
  'automatic numbering is written out: %s',
  async (_, lists, body, expected) => {
    expect(await read(writeDocx(body, lists))).toBe(expected)
  },
)

/** A text box in the two forms that Word writes, with the same words. */
const box = (content: string): string => {
  const words = `<w:txbxContent>${content}</w:txbxContent>`
  const compatibility = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
  return `<w:r><mc:AlternateContent ${compatibility}><mc:Choice Requires="wps">${drawing(words)}</mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${words}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}
const drawing = (words: string): string =>
  `<w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${words}</wps:txbx></w:drawing>`
const around = (before: string, content: string, after: string): string =>
  `<w:p>${run(before)}${content}${run(after)}</w:p>`

const boxes: ReadonlyArray<readonly [title: string, body: string, expected: string]> = [
  ['behind its paragraph', around('এক ', box(paragraph('তিন')), 'দুই'), 'এক দুই\n\nতিন'],
  [
    'that other programs write as a drawing alone',
    around(
      'এক ',
      `<w:r>${drawing(`<w:txbxContent>${paragraph('তিন')}</w:txbxContent>`)}</w:r>`,
      'দুই',
    ),
    'এক দুই\n\nতিন',
  ],
  [
    'whose list is counted once, and its paragraph is of no list',
    around('এক ', box(paragraph('দুই', 1) + paragraph('তিন', 1)), '') + paragraph('চার', 1),
    'এক \n\n1. দুই\n\n2. তিন\n\n3. চার',
  ],
]

test.each(boxes)('a text box is read once: %s', async (_, body, expected) => {
  const lists = list(1, [{ format: format('decimal'), text: '%1.' }])
  expect(await read(writeDocx(body, lists))).toBe(expected)
})

const controls: ReadonlyArray<readonly [title: string, body: string, expected: string]> = [
  [
    'paragraphs',
    `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('এক')}</w:sdtContent></w:sdt>${paragraph('দুই')}`,
    'এক\n\nদুই',
  ],
  [
    'words',
    around('এক ', `<w:sdt><w:sdtContent>${run('দুই')}</w:sdtContent></w:sdt>`, ' তিন'),
    'এক দুই তিন',
  ],
  [
    'a cell and a row',
    `<w:tbl><w:sdt><w:sdtContent><w:tr>${cell('এক')}<w:sdt><w:sdtContent>${cell('দুই')}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`,
    'এক\tদুই',
  ],
  [
    'a field',
    around('এক ', `<w:fldSimple w:instr=" DATE ">${run('দুই')}</w:fldSimple>`, ' তিন'),
    'এক দুই তিন',
  ],
  [
    'a smart tag and a wrapper of XML',
    around('এক ', `<w:smartTag w:element="place">${run('দুই')}</w:smartTag>`, '') +
      `<w:customXml w:element="part">${paragraph('তিন')}</w:customXml>`,
    'এক দুই\n\nতিন',
  ],
]

test.each(controls)('what stands in controls and fields is read: %s', async (_, body, expected) => {
  expect(await read(writeDocx(body))).toBe(expected)
})

test('hidden words and those struck out twice are left out', async () => {
  const hidden = (name: string): string => `<w:r><w:rPr><w:${name}/></w:rPr><w:t>না</w:t></w:r>`
  const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>হ্যাঁ</w:t></w:r>'
  const body = around('এক ', hidden('vanish') + hidden('dstrike') + shown, ' দুই')
  expect(await read(writeDocx(body))).toBe('এক হ্যাঁ দুই')
})

test('a tab set from the margin parts the memo number from its date', async () => {
  const body = around('স্মারক নং ৫', '<w:r><w:ptab w:alignment="right"/></w:r>', 'তারিখ: ২ মে')
  expect(await read(writeDocx(body))).toBe('স্মারক নং ৫\tতারিখ: ২ মে')
})

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

test('a note is read once, behind the text and without the marks that lead to it', async () => {
  const notes = `<w:footnotes ${main}><w:footnote w:id="2">${paragraph('তিন')}</w:footnote></w:footnotes>`
  const body = around('এক', '<w:r><w:footnoteReference w:id="2"/></w:r>', ' দুই।')
  const text = await read(writeDocx(body, '', '', { 'word/footnotes.xml': notes }))
  expect(text.trimEnd()).toBe('এক দুই।\n\nতিন')
})

describe('what stands over and under the first page is read once:', () => {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
    ['numbering', 'numbering.xml'],
    ['header', 'header1.xml'],
    ['header', 'header2.xml'],
    ['footer', '/word/footer1.xml'],
  ]
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at}" Type="${types}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`
  const page = `<w:p>${run('পাতা ')}<w:fldSimple w:instr=" PAGE ">${run('২')}</w:fldSimple></w:p>`
  const others = {
    'word/_rels/document.xml.rels': relations,
    'word/header1.xml': `<w:hdr ${main}>${paragraph('চলমান')}${page}</w:hdr>`,
    'word/header2.xml': `<w:hdr ${main}>${paragraph('মন্ত্রণালয়')}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${main}>${paragraph('নিচে')}</w:ftr>`,
  }
  const section = (more: string): string =>
    `${paragraph('এক')}<w:sectPr><w:headerReference w:type="default" r:id="rId1"/>${more}</w:sectPr>`

  test.each([
    ['the head of all pages', '', 'চলমান\n\nএক'],
    [
      'the first one, where it has its own',
      '<w:headerReference w:type="first" r:id="rId2"/><w:titlePg/>',
      'মন্ত্রণালয়\n\nএক',
    ],
    ['none, where the first page has none', '<w:titlePg/>', 'এক'],
    [
      'the foot, at the end',
      '<w:footerReference w:type="default" r:id="rId3"/>',
      'চলমান\n\nএক\n\nনিচে',
    ],
    ['not what refers to a part that is lost', '<w:footerReference r:id="rId9"/>', 'চলমান\n\nএক'],
  ])('%s', async (_, more, expected) => {
    expect(await read(writeDocx(section(more), '', '', others))).toBe(expected.normalize('NFC'))
  })
})
