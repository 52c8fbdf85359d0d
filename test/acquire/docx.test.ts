import { afterAll, beforeAll, expect, test } from 'vitest'
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
]

test.each(numberings)(
  'automatic numbering is written out: %s',
  async (_, lists, body, expected) => {
    expect(await read(writeDocx(body, lists))).toBe(expected)
  },
)
