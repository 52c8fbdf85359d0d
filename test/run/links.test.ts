import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MinutesRecord } from '../../schemas/record.ts'
import { runCommand } from '../support/command.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { typedMinutes } from '../support/minutes.ts'

const letter = `গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
মন্ত্রিপরিষদ বিভাগ
সমন্বয় অনুবিভাগ

স্মারক নম্বর: ০৪.০০.০০০০.৫১২.১৬.০০২.২৬-৮১\tতারিখ: ০৩ জুন ২০২৬

বিষয়: সভার সিদ্ধান্ত বাস্তবায়ন।

উপর্যুক্ত বিষয়ের প্রেক্ষিতে জানানো যাচ্ছে যে, গত ২৭ এপ্রিল ২০২৬ তারিখে অনুষ্ঠিত সভার ‘খ’ নং সিদ্ধান্ত নিম্নরূপ: “সমাজকল্যাণ মন্ত্রণালয়কে উপকারভোগীদের তালিকা হালনাগাদ করতে হবে।”

সিদ্ধান্তটির বাস্তবায়ন অগ্রগতি প্রেরণের জন্য নির্দেশক্রমে অনুরোধ করা হলো।
`

let folder: Folder
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

const readRecord = async (name: string): Promise<MinutesRecord> =>
  JSON.parse(await readFile(join(folder.path, 'out', name), 'utf8')) as MinutesRecord
const ingest = (file: string): Promise<{ code: number | null }> =>
  runCommand(['ingest', file, '--out', join(folder.path, 'out')], {
    home: join(folder.path, 'home'),
  })
const linkOf = async (): Promise<string | null | undefined> =>
  (await readRecord('letter.json')).documents[0]?.followUps[0]?.decision

test('a letter finds the decision that it quotes when the minutes arrive later', async () => {
  const path = await folder.write('letter.txt', letter)
  await ingest(path)
  expect(await linkOf()).toBeNull()
  await ingest(await folder.write('minutes.txt', typedMinutes))
  const { decisions } = (await readRecord('minutes.json')).documents[0] ?? { decisions: [] }
  expect(decisions[1]?.label?.canonical).toBe('খ')
  expect(await linkOf()).toBeNull()
  // The archive knows it at once; a folder of records is brought up to date by the run that is given its files.
  await ingest(path)
  expect(await linkOf()).toBe(decisions[1]?.id)
})

test('a run writes nothing that did not change, and foreign files stay', async () => {
  const foreign = await folder.write('out/notes.json', '{"schema":"something else"}')
  await folder.write('out/broken.json', '{')
  const path = join(folder.path, 'out', 'letter.json')
  const before = await stat(path)
  const { code } = await ingest(join(folder.path, 'letter.txt'))
  expect(code).toBe(0)
  expect((await stat(path)).mtimeMs).toBe(before.mtimeMs)
  expect(await readFile(foreign, 'utf8')).toBe('{"schema":"something else"}')
})
