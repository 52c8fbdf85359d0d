import { afterAll, beforeAll, expect, test } from 'vitest'
import { acquire } from '../../pipeline/acquire/index.ts'
import { list, paragraph, writeDocx } from '../support/docx.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { textOf } from '../support/pages.ts'

let folder: Folder
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

async function read(body: string, lists: string, styles = ''): Promise<readonly string[]> {
  const path = await folder.write('minutes.docx', writeDocx(body, lists, styles))
  const { pages } = await acquire(path)
  return textOf(pages[0]).split('\n\n')
}

const custom = (members: string): string => `<w:numFmt w:val="custom" w:format="${members}"/>`
const decimal = '<w:numFmt w:val="decimal"/>'

/** Another list of the first one's definition; `start` where it begins anew. */
const sharing = (id: number, definition: number, start?: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${
    start === undefined
      ? ''
      : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`
  }</w:num>`

const three = paragraph('এক', 1) + paragraph('দুই', 1) + paragraph('তিন', 1)

const formats: ReadonlyArray<readonly [members: string, text: string, start: number, string[]]> = [
  ['ক, খ, গ, ...', '(%1)', 1, ['(ক) এক', '(খ) দুই', '(গ) তিন']],
  ['ক, খ, গ, ...', '%1)', 4, ['ঘ) এক', 'ঙ) দুই', 'চ) তিন']],
  ['১, ২, ৩, ...', '%1।', 9, ['৯। এক', '১০। দুই', '১১। তিন']],
  ['০১, ০২, ০৩, ...', '%1।', 9, ['০৯। এক', '১০। দুই', '১১। তিন']],
  ['অ, আ, ই, ...', '(%1)', 1, ['(অ) এক', '(আ) দুই', '(ই) তিন']],
]

test.each(formats)('the members %s are written with their next ones: %s', async (...row) => {
  const [members, text, start, expected] = row
  expect(await read(three, list(1, [{ format: custom(members), text, start }]))).toEqual(expected)
})

const twice = paragraph('এক', 1) + paragraph('দুই', 1) + paragraph('তিন', 2) + paragraph('চার', 1)

const counts: ReadonlyArray<readonly [how: string, start: number | undefined, string[]]> = [
  ['count on together', undefined, ['1) এক', '2) দুই', '3) তিন', '4) চার']],
  ['begin anew where told to', 1, ['1) এক', '2) দুই', '1) তিন', '2) চার']],
  ['begin anew at a number of their own', 5, ['1) এক', '2) দুই', '5) তিন', '6) চার']],
]

test.each(counts)('two lists of one definition %s', async (_, start, expected) => {
  const lists = list(1, [{ format: decimal, text: '%1)' }]) + sharing(2, 1, start)
  expect(await read(twice, lists)).toEqual(expected)
})

const styled = (text: string, style: string, list = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${list}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

const style =
  '<w:style w:type="paragraph" w:styleId="Decision"><w:name w:val="Decision"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="Plain"/></w:style>'

test('a paragraph may be numbered by its style', async () => {
  const body = styled('এক', 'Decision') + styled('মাঝে', 'Plain') + styled('দুই', 'Decision')
  const lists = list(1, [{ format: custom('ক, খ, গ, ...'), text: '%1)' }])
  expect(await read(body, lists, style)).toEqual(['ক) এক', 'মাঝে', 'খ) দুই'])
})

test('a custom format goes before its fallback for older programs', async () => {
  const format = `<mc:AlternateContent><mc:Choice Requires="w14">${custom('ক, খ, গ, ...')}</mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>`
  const lists = list(1, [{ format, text: '%1)' }])
  const body = styled('এক', 'Decision') + styled('দুই', 'Decision')
  expect(await read(body, lists, style)).toEqual(['ক) এক', 'খ) দুই'])
})

test('a paragraph of a numbered style may be left without a number', async () => {
  const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
  const body = styled('এক', 'Decision') + styled('মাঝে', 'Decision', none) + styled('দুই', 'Decision')
  const lists = list(1, [{ format: decimal, text: '%1)' }])
  expect(await read(body, lists, style)).toEqual(['1) এক', 'মাঝে', '2) দুই'])
})

test('a paragraph is numbered by what it is, not by what it was before a change', async () => {
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const changed = (now: string, before: string): string =>
    `<w:p><w:pPr>${now}<w:pPrChange w:id="1" w:author="ক"><w:pPr>${before}</w:pPr></w:pPrChange></w:pPr><w:r><w:t>এক</w:t></w:r></w:p>`
  const body = changed(numbered, '<w:ind/>') + changed('', numbered)
  expect(await read(body, list(1, [{ format: decimal, text: '%1)' }]))).toEqual(['1) এক', 'এক'])
})
