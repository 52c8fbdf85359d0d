import { expect, test } from 'vitest'
import { withoutLegacy } from '../../pipeline/bangla/legacy.ts'

/** Enough Bijoy to tell what the file is typed in. */
const line = 'mfvq wm×všÍ M„nxZ nq| AvMvgx 30 Ry‡bi g‡a¨ cÖwZ‡e`b †cÖiY Ki‡eb|'
const bangla = 'সভায় সিদ্ধান্ত গৃহীত হয়। আগামী ৩০ জুনের মধ্যে প্রতিবেদন প্রেরণ করবেন।'.normalize('NFC')

const converted: ReadonlyArray<readonly [title: string, text: string, unicode: string]> = [
  ['a line', line, bangla],
  ['a line too short to judge, beside one that tells', `K) ${line}\nbs 5`, `ক) ${bangla}\nনং ৫`],
  [
    'English lines',
    `${line}\nThe Cabinet Division will send it`,
    `${bangla}\nThe Cabinet Division will send it`,
  ],
  ['Unicode lines', `${line}\nসভাপতি`, `${bangla}\nসভাপতি`],
  ['cells of a table', `${line}\tসভাপতি\tmfvcwZ`, `${bangla}\tসভাপতি\tসভাপতি`],
  ['tags', `<td>${line}</td>`, `<td>${bangla}</td>`],
  ['addresses', `${line} info@cabinet.gov.bd`, `${bangla} info@cabinet.gov.bd`],
  [
    'English words',
    `${line} (Social Protection) IMED support`,
    `${bangla} (Social Protection) IMED support`,
  ],
  ['words of capitals only', `${line} GKB MZ GK`, `${bangla} একই গত এক`],
  ['quotes', `${line} “wm×všÍ”`, `${bangla} “সিদ্ধান্ত”`],
]

test.each(converted)(
  'text in Bijoy is converted, not what stands between it: %s',
  (_, text, unicode) => {
    expect(withoutLegacy(text).text).toBe(unicode.normalize('NFC'))
  },
)

test.each([
  ['English', 'The Cabinet Division will send the report to the Ministry of Food by 30 June 2026.'],
  ['an English table', '| No | Decision | By |\n|----|----------|----|\n| 1 | Report | DG |'],
  ['Bangla', bangla],
  ['Bangla with English words', `${bangla} Social Security Policy Support Programme`],
  ['a few letters', 'mfvq'],
])('%s is left as it is', (_, text) => {
  expect(withoutLegacy(text)).toEqual({ text, count: 0 })
})

test('converted lines and cells are counted', () => {
  expect(withoutLegacy(`${line}\n\nmfvcwZ\tসভা\n${line}`).count).toBe(3)
})
