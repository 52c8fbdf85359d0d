import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acquire } from '../../pipeline/acquire/index.ts'
import { readFile } from '../../pipeline/pipeline.ts'
import { MinutesRecord } from '../../schemas/record.ts'
import { paragraph, writeDocx } from '../support/docx.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { bijoy } from '../support/minutes.ts'
import { textOf } from '../support/pages.ts'
import { silentReader } from '../support/reader.ts'

const unicode = 'সভায় সিদ্ধান্ত গৃহীত হয়। আগামী ৩০ জুনের মধ্যে প্রতিবেদন প্রেরণ করবেন।'.normalize('NFC')

let folder: Folder
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

describe('a file typed in Bijoy', () => {
  test.each([
    ['text', 'bijoy.txt', bijoy],
    ['Word', 'bijoy.docx', writeDocx(paragraph(bijoy))],
  ])('is read in Unicode and says so: %s', async (_, name, content) => {
    const { pages } = await acquire(await folder.write(name, content))
    expect(textOf(pages[0]).trim()).toBe(unicode)
    expect(pages[0]).toMatchObject({ reason: 'typed text; 1 lines and cells converted from Bijoy' })
  })

  test('and converted badly is set right and says so', async () => {
    const { pages } = await acquire(await folder.write('botched.txt', 'সিদ্ধামত্ম: জরম্নরী সভা'))
    expect(pages[0]).toMatchObject({
      text: 'সিদ্ধান্ত: জরুরী সভা',
      reason: 'typed text; 2 conjuncts of a bad converter set right',
    })
  })

  test.each(['txt', 'docx'])('gives the decisions of its Unicode twin: %s', async (type) => {
    const path = `corpus/fixtures/legacy/minutes-bijoy.${type}`
    const { documents } = await readFile(path, { reader: silentReader, anchor: 'meeting' })
    const gold = MinutesRecord.parse(
      JSON.parse(readFileSync('corpus/gold/002/record.json', 'utf8')),
    )
    const facts = (record: Pick<MinutesRecord, 'documents'>): unknown =>
      record.documents.flatMap(({ decisions }) =>
        decisions.map(({ label, actions }) => [
          label,
          actions.map(({ modality, owners, deadline }) => [
            modality,
            owners.map(({ organisation }) => organisation?.id),
            deadline?.date ?? null,
          ]),
        ]),
      )
    expect(facts({ documents })).toEqual(facts(gold))
  })
})
