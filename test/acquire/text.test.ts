import { afterAll, beforeAll, expect, test } from 'vitest'
import { acquire } from '../../pipeline/acquire/index.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { textOf } from '../support/pages.ts'

let folder: Folder
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

const utf16le = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')
const utf16be = (text: string): Uint8Array => utf16le(text).swap16()

const readings: ReadonlyArray<readonly [name: string, string | Uint8Array, readonly string[]]> = [
  ['utf-8.txt', 'সভার তারিখ\n২৭ এপ্রিল\n', ['সভার তারিখ\n২৭ এপ্রিল\n']],
  ['utf-8-with-mark.txt', '\ufeffসভার তারিখ', ['সভার তারিখ']],
  ['utf-16-big-endian.txt', utf16be('সভার তারিখ'), ['সভার তারিখ']],
  ['utf-16-little-endian.txt', utf16le('সভার তারিখ'), ['সভার তারিখ']],
  ['windows-line-ends.txt', 'এক\r\nদুই\r\n', ['এক\nদুই\n']],
  ['old-mac-line-ends.txt', 'এক\rদুই', ['এক\nদুই']],
  ['lone-form-feed.txt', 'প্রথম পাতা\n\f\nদ্বিতীয় পাতা', ['প্রথম পাতা\n', '\nদ্বিতীয় পাতা']],
  ['form-feeds.txt', 'প্রথম পাতা\fদ্বিতীয় পাতা\f', ['প্রথম পাতা', 'দ্বিতীয় পাতা']],
  ['comparison.txt', 'আয় < ৫০ টাকা, ব্যয় > ২০ টাকা', ['আয় < ৫০ টাকা, ব্যয় > ২০ টাকা']],
  ['english.md', '# Minutes\n\nVenue: Dhaka', ['Minutes\n\nVenue: Dhaka']],
  ['table.html', '<table><tr><td>১</td><td>এক</td></tr></table>', ['১\tএক']],
  ['UPPER.TXT', 'সভা', ['সভা']],
]

test.each(readings)('%s is read as its pages of text', async (name, content, expected) => {
  const acquired = await acquire(await folder.write(name, content))
  expect(acquired.pages.map((page) => textOf(page))).toEqual(expected)
  expect(acquired.source).toMatchObject({ name, mediaType: 'text/plain' })
  await acquired.close()
})

test('a source is known by the hash and size of its bytes, its name in composed letters', async () => {
  const { source } = await acquire(await folder.write('সভা-য\u09bc.txt', 'সভা'))
  expect(source).toEqual({
    name: 'সভা-য\u09bc.txt'.normalize('NFC'),
    sha256: 'a734459c445e7a3428c41e6c04f196b067c387e3b94ea3116c25b5e6be2cca48',
    mediaType: 'text/plain',
    bytes: 9,
  })
})
