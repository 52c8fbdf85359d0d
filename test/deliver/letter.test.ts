import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { dueOf } from '../../pipeline/deliver/due.ts'
import { letterTemplate, letterTemplateFile } from '../../pipeline/deliver/letter-template.ts'
import { fillLetter, letterOf } from '../../pipeline/deliver/letter.ts'
import { checkTemplate } from '../../pipeline/deliver/template.ts'
import { approved, dueAgain, dueOn, given, ownerNamed } from '../support/approved.ts'
import { textOf } from '../support/docx.ts'
import { makeFolder } from '../support/folder.ts'

const days = { today: '2026-07-10', soon: '2026-07-24' }
const owner = 'জেলা প্রশাসক'
const decisions = [
  approved(1, { actions: [{ text: 'পরে করতে হবে।', deadline: dueOn('2026-12-31') }] }),
  approved(2, {
    actions: [
      { text: 'তালিকা <পাঠাতে> হবে।', deadline: dueOn('2026-07-20') },
      { text: 'মাসে একবার জানাতে হবে।', deadline: dueAgain('FREQ=MONTHLY', 'প্রতি মাসে') },
      { text: 'অন্যের কাজ।', owners: [ownerNamed('সিভিল সার্জন')] },
      { text: 'অনুমোদন করা হলো।', modality: 'resolved' },
      { text: 'সময়সীমা নেই।', deadline: null },
    ],
    source: { memo: null, issued: null, subject: 'সমন্বয় সভার কার্যবিবরণী' },
  }),
  approved(3),
]

const letter = async (template: Uint8Array): Promise<string> => {
  const due = await dueOf(given(decisions), owner, days)
  return textOf(fillLetter(template, letterOf(owner, due, days.today)))
}

test('what is late comes first, then what is due soon, then what has no day', async () => {
  const due = await dueOf(given(decisions), owner, days)
  expect(due.map(({ action, lateDays }) => [action.deadline?.text, lateDays])).toEqual([
    ['আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে', 10],
    ['2026-07-20 এর মধ্যে', null],
    ['প্রতি মাসে', null],
  ])
})

test('the letter lists what is due, and leaves blank what only the office knows', async () => {
  await expect(await letter(letterTemplate())).toMatchFileSnapshot('letter.txt')
})

test('where nothing is late, it does not say that something is', async () => {
  const due = await dueOf(given(decisions.slice(0, 2)), owner, days)
  const text = textOf(fillLetter(letterTemplate(), letterOf(owner, due, days.today)))
  expect(text).not.toContain('অতিক্রান্ত')
  expect(text).toContain('২টি সিদ্ধান্ত')
})

test('the template that offices copy is the one that the script writes', async () => {
  expect(unzipSync(await readFile(letterTemplateFile))).toEqual(unzipSync(letterTemplate()))
})

const changed = (body: string): Uint8Array => {
  const files = unzipSync(letterTemplate())
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const other = document.replace(/<w:body>.*<\/w:body>/su, `<w:body>${body}</w:body>`)
  return zipSync({ ...files, 'word/document.xml': strToU8(other) })
}
const words = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`

test('a template that Word cut into runs, with য় as one sign, is filled in all the same', async () => {
  const composed = 'সময়সীমা'.replaceAll('\u09AF\u09BC', '\u09DF')
  const body = words('{#সিদ্ধান্ত', 'সমূহ}[{', composed, '}]{/সিদ্ধান্তসমূহ}')
  expect((await letter(changed(body))).trim()).toBe('[৩০ জুন ২০২৬][২০ জুলাই ২০২৬][প্রতি মাসে]')
})

test.each([
  ['a name that there is not', changed(words('{নাম}')), /there is no \{নাম\}; there are প্রাপক/],
  ['a list that does not end', changed(words('{#সূত্রসমূহ}')), /cannot be filled in: .*সূত্রসমূহ/],
  ['no Word file', strToU8('ক'), /cannot be filled in/],
])('a template with %s is refused on one line', async (_, template, message) => {
  await expect(letter(template)).rejects.toThrow(message)
  await expect(letter(template)).rejects.toThrow(/^[^\n]*$/u)
})

test('a template is looked at before the first letter, its rows too', async () => {
  const folder = await makeFolder()
  const row = words('{#সিদ্ধান্তসমূহ}{নাম}{/সিদ্ধান্তসমূহ}')
  await folder.write('letter.docx', changed(row))
  await expect(checkTemplate(join(folder.path, 'letter.docx'))).rejects.toThrow(/no \{নাম\}/u)
  await expect(checkTemplate(letterTemplateFile)).resolves.toBeUndefined()
  await folder.remove()
})
