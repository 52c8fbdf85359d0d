import { expect, test } from 'vitest'
import { htmlText, plainText } from '../../pipeline/acquire/markup.ts'

const cellBreak = '\u2028'

const remnants: ReadonlyArray<readonly [title: string, string, string]> = [
  ['bold words', '**সিদ্ধান্ত:** করতে __হবে__', 'সিদ্ধান্ত: করতে হবে'],
  ['struck words, which go', 'ঢাকা ~~চট্টগ্রাম~~ খুলনা', 'ঢাকা খুলনা'],
  ['headings', '## আলোচ্যসূচি\nএক', 'আলোচ্যসূচি\nএক'],
  ['links', 'দেখুন [www.msw.gov.bd](http://msw.gov.bd) সাইট', 'দেখুন www.msw.gov.bd সাইট'],
  ['line breaks', 'এক<br>দুই<br/>তিন<BR />চার', 'এক\nদুই\nতিন\nচার'],
  ['entities', 'ক&nbsp;খ &amp; &lt;গ&gt; &quot;ঘ&quot; &#39;ঙ&#39;', `ক খ & <গ> "ঘ" 'ঙ'`],
  ['loose tags', '<p>এক <b>দুই</b> <span style="x">তিন</span></p>', 'এক দুই তিন'],
  ['a pipe table', '| ক্রম | কাজ |\n|---|:--:|\n| ১ | এক |', 'ক্রম\tকাজ\n১\tএক'],
  ['an empty cell of a pipe table', '| ১ |  | গ |', '১\t\tগ'],
  ['a line break in a pipe table', '| ১ | এক<br>দুই |', `১\tএক${cellBreak}দুই`],
  ['paragraphs in a cell', '১\t<p>এক</p><p>দুই</p>\tগ', `১\tএক${cellBreak}দুই\tগ`],
  ['a drawn line that is no table', 'এক\n----\nদুই', 'এক\n----\nদুই'],
  ['strokes that a cell shows', '| ক\\|খ | গ |', 'ক|খ\tগ'],
  [
    'a table with strokes behind its cells',
    'ক্রমিক | সিদ্ধান্ত | বাস্তবায়নে |\n১ | এক | ক |\n২ | দুই | খ |',
    'ক্রমিক\tসিদ্ধান্ত\tবাস্তবায়নে\n১\tএক\tক\n২\tদুই\tখ',
  ],
  [
    'strokes typed as daris, which stay',
    'প্রথম প্রস্তাবটি সভায় বিস্তারিত আলোচনা করা হয় | পরে গৃহীত হয় |\nএক করতে হবে | দুই করতে হবে |\nতিন | চার |',
    'প্রথম প্রস্তাবটি সভায় বিস্তারিত আলোচনা করা হয় | পরে গৃহীত হয় |\nএক করতে হবে | দুই করতে হবে |\nতিন | চার |',
  ],
  ['strokes outside a table, which stay', 'ক | খ', 'ক | খ'],
  [
    'an HTML table, but not of the lines around it',
    'তারিখ : খ\n<table><tr><td>১</td><td>এক</td></tr></table>\nব্যয় < ৫০ টাকা\nশেষ',
    'তারিখ : খ\n১\tএক\nব্যয় < ৫০ টাকা\nশেষ',
  ],
  ['numbers and stars as printed', '১. ২*৩ = ৬', '১. ২*৩ = ৬'],
]

test.each(remnants)('plain text is freed of %s', (_, text, expected) => {
  expect(plainText(text)).toBe(expected)
})

const pages: ReadonlyArray<readonly [title: string, string, string]> = [
  [
    'a table with tabs and line breaks',
    '<table><tr><th>ক্রম</th><th>কাজ</th></tr><tr><td>১</td><td>এক</td></tr></table>',
    'ক্রম\tকাজ\n১\tএক',
  ],
  [
    'paragraphs of a cell on its one line',
    '<table><tr><td>১</td><td><p>এক</p><p>দুই</p></td></tr></table>',
    `১\tএক${cellBreak}দুই`,
  ],
  [
    'a cell over two columns with an empty one behind it',
    '<table><tr><td colspan="2">যুগ্ম</td><td>গ</td></tr></table>',
    'যুগ্ম\t\tগ',
  ],
  [
    'a cell over two rows, the lower row keeping its columns',
    '<table><tr><td>১</td><td rowspan="2">এক</td><td>ক</td></tr><tr><td>২</td><td>খ</td></tr></table>',
    '১\tএক\tক\n২\t\tখ',
  ],
  [
    'a cell over two rows and two columns',
    '<table><tr><td rowspan="2" colspan="2">১</td><td>এক</td></tr><tr><td>দুই</td></tr></table>',
    '১\t\tএক\n\t\tদুই',
  ],
  ['a line a block', '<div><h1>এক</h1><p>দুই <i>তিন</i></p></div>', 'এক\n\nদুই তিন'],
  ['a line an item', '<ol><li>এক</li><li>দুই</li></ol>', 'এক\n\nদুই'],
  ['entities of every kind', '<p>ক&nbsp;&#2453;&#x995;&mdash;&amp;</p>', 'ক\u00a0কক—&'],
  ['no script, style or title', '<head><title>x</title></head><style>p{}</style><p>ক</p>', 'ক'],
  ['no struck words', '<p>ঢাকা <s>চট্টগ্রাম</s><del>খুলনা</del></p>', 'ঢাকা '],
]

test.each(pages)('HTML becomes %s', (_, html, expected) => {
  expect(htmlText(html)).toBe(expected)
})

test('a whole HTML file is read through its tables', () => {
  const html =
    '<html><body><h1>সভা</h1><table><tr><td>১</td><td>এক &amp; দুই</td></tr></table></body></html>'
  expect(plainText(html)).toBe('সভা\n\n১\tএক & দুই')
})
