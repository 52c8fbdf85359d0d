import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MinutesRecord } from '../schemas/record.ts'
import { readFile, showStage } from '../pipeline/pipeline.ts'
import { outline } from '../pipeline/show/outline.ts'
import { brokenEvidence } from './support/evidence.ts'
import { silentReader } from './support/reader.ts'

const gold = readdirSync('corpus/gold').toSorted()
const options = { reader: silentReader, anchor: 'meeting' } as const
const typed = gold.flatMap((id) =>
  ['typed.txt', 'synthetic.txt']
    .map((name) => join('corpus/gold', id, name))
    .filter((path) => readdirSync(join('corpus/gold', id)).includes(path.split('/').at(-1) ?? '')),
)

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync('corpus/manifest.json', 'utf8')) as ReadonlyArray<{
    path: string
    sha256: string
    about: string
    origin: string
    licence: string
    redaction: string
  }>

  test('lists every source of the corpus with its hash', () => {
    const sources = ['gold', 'samples'].flatMap((folder) =>
      readdirSync(join('corpus', folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name !== 'record.json')
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    const hashes = sources.map(
      (path) =>
        `${path.replace('corpus/', '')} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
    )
    const listed = manifest.map(({ path, sha256 }) => `${path} ${sha256}`)
    expect(listed.toSorted()).toEqual(hashes.toSorted())
  })

  test('says of each where it comes from', () => {
    for (const { about, origin, licence, redaction } of manifest)
      expect([about, origin, licence, redaction].every((words) => words.length > 5)).toBe(true)
  })
})

describe.each(gold)('gold %s', (id) => {
  const record = MinutesRecord.parse(
    JSON.parse(readFileSync(join('corpus/gold', id, 'record.json'), 'utf8')),
  )

  test('says nothing that its text does not', () => {
    expect(brokenEvidence(record)).toEqual([])
  })
})

describe.each(typed)('%s', (path) => {
  test('is read into a record whose evidence holds, twice the same', async () => {
    const record = await readFile(path, options)
    expect(brokenEvidence(record)).toEqual([])
    expect(JSON.stringify(await readFile(path, options))).toBe(JSON.stringify(record))
  })
})

test.each(['000', '001', '002', '003', '004'])(
  'the outline of %s is the one that a person accepted (npm run bless)',
  async (id) => {
    const verified = await showStage(join('corpus/gold', id, 'typed.txt'), 'verify', options)
    await expect(`${outline('verify', verified)}\n`).toMatchFileSnapshot(
      `../corpus/fixtures/${id}/outline.txt`,
    )
  },
)
