import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OutputError } from '../../pipeline/errors.ts'
import {
  Destinations,
  draftName,
  openFolder,
  writeRecord,
} from '../../pipeline/run/destinations.ts'
import { Running } from '../../pipeline/run/running.ts'
import { runCommand } from '../support/command.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { typedMinutes } from '../support/minutes.ts'

let folder: Folder
const at = (...parts: string[]): string => join(folder.path, ...parts)

beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

const sha256 = 'abcdef0123456789'

const names: ReadonlyArray<
  readonly [title: string, file: string, others: readonly string[], name: string]
> = [
  ['a lone name keeps its stem', 'in/april.pdf', ['in/may.pdf'], 'april.json'],
  ['a dot inside the name stays', 'in/v1.2 final.pdf', [], 'v1.2 final.json'],
  ['one name in two folders gets a hash', 'a/april.pdf', ['b/april.pdf'], 'april-abcdef01.json'],
  ['so do two kinds of one name', 'a/april.pdf', ['a/april.docx'], 'april-abcdef01.json'],
  ['and names that some disks hold for one', 'April.pdf', ['b/APRIL.pdf'], 'April-abcdef01.json'],
  ['a name of few letters stays whole', `${'ক'.repeat(66)}.pdf`, [], `${'ক'.repeat(66)}.json`],
  [
    'a name too long for disks is cut and gets a hash',
    `${'ক'.repeat(80)}.pdf`,
    [],
    `${'ক'.repeat(66)}-abcdef01.json`,
  ],
  ['a Bangla name is written composed', 'সভায\u09bc.pdf', [], 'সভায়.json'.normalize('NFC')],
]

test.each(names)('%s: %s', async (_, file, others, name) => {
  const before = new Destinations('out', [file, ...others])
  const after = new Destinations('out', [...others, file])
  expect(await before.pathFor(file, sha256)).toBe(join('out', name))
  expect(await after.pathFor(file, sha256)).toBe(join('out', name))
})

test('two sources of one name in two folders are both written', async () => {
  await folder.write('in/a/april.txt', typedMinutes)
  await folder.write('in/b/april.txt', typedMinutes.replaceAll('২০২৬', '২০২৫'))
  const { code } = await runCommand(['ingest', at('in'), '--out', at('both')])
  expect(code).toBe(0)
  const written = (await readdir(at('both'))).toSorted()
  expect(written).toHaveLength(2)
  const records = await Promise.all(
    written.map(async (name) => {
      const text = await readFile(at('both', name), 'utf8')
      return JSON.parse(text) as { source: { sha256: string }; text: string }
    }),
  )
  expect(written).toEqual(records.map(({ source }) => `april-${source.sha256.slice(0, 8)}.json`))
  expect(new Set(records.map(({ text }) => text.includes('২০২৫')))).toEqual(new Set([true, false]))
})

const task = () => {
  const place = { home: at('home'), server: null, root: null }
  return { place, running: new Running(place.home) }
}

test('drafts that a killed run left go; those of a run at work and of others stay', async () => {
  const { place, running } = task()
  running.hold('run-2')
  const drafts = [1, 2].map((run) => `r.json.${draftName({ place, run })}.part`)
  const foreign = `r.json.${draftName({ place: { ...place, home: 'elsewhere' }, run: 1 })}.part`
  for (const name of [...drafts, foreign, 'mine.part']) await folder.write(`left/${name}`, '{')
  await openFolder(at('left'), { place, running })
  expect((await readdir(at('left'))).toSorted()).toEqual(
    ['mine.part', drafts[1], foreign].toSorted((a = '', b = '') => (a < b ? -1 : 1)),
  )
  running.letGo('run-2')
})

test('a record is written whole, with a line end, and leaves no draft', async () => {
  await openFolder(at('out', 'deep'), task())
  await writeRecord(at('out', 'deep', 'r.json'), { text: 'সভা' }, 'run-1')
  expect(await readFile(at('out', 'deep', 'r.json'), 'utf8')).toBe('{\n  "text": "সভা"\n}\n')
  expect(await readdir(at('out', 'deep'))).toEqual(['r.json'])
})

test('where a record cannot be put in its place, its draft goes too', async () => {
  await mkdir(at('full', 'r.json'), { recursive: true })
  await expect(writeRecord(at('full', 'r.json'), {}, 'run-1')).rejects.toThrow(OutputError)
  expect(await readdir(at('full'))).toEqual(['r.json'])
})

test('a file in the place of the folder is told of with its name', async () => {
  const file = await folder.write('file', '')
  await expect(openFolder(file, task())).rejects.toThrow(
    /cannot write .*\/file .*another --out folder/,
  )
})

test('a later run replaces the record of the same source only', async () => {
  const [first, second] = [
    await folder.write('one/april.txt', typedMinutes),
    await folder.write('two/april.txt', typedMinutes.replaceAll('২০২৬', '২০২৫')),
  ]
  const foreign = await folder.write('later/may.json', '{"mine": true}')
  await folder.write('one/may.txt', typedMinutes.replaceAll('২০২৬', '২০২৪'))
  for (const source of [first, second, first, at('one', 'may.txt')])
    expect((await runCommand(['ingest', source, '--out', at('later')])).code).toBe(0)
  const written = (await readdir(at('later'))).toSorted()
  expect(written).toEqual([
    expect.stringMatching(/^april-[0-9a-f]{8}\.json$/u),
    'april.json',
    expect.stringMatching(/^may-[0-9a-f]{8}\.json$/u),
    'may.json',
  ])
  expect(await readFile(at('later', 'april.json'), 'utf8')).toContain('২০২৬')
  expect(await readFile(foreign, 'utf8')).toBe('{"mine": true}')
})
