import { readdir, rename, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readHere } from '../../pipeline/run/ingest.ts'
import { register } from '../../pipeline/run/register.ts'
import { standingOf, twinFiles } from '../../pipeline/store/status.ts'
import { lineReader, openArchive, type TestArchive } from '../support/archive.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { printedLines, typedMinutes } from '../support/minutes.ts'
import { printPng, printTiff } from '../support/paper.ts'

let folder: Folder
let archive: TestArchive
beforeEach(async () => {
  folder = await makeFolder()
  archive = await openArchive(folder.path)
})
afterEach(async () => {
  await archive.close()
  await folder.remove()
})

const at = (...parts: string[]): string => join(folder.path, ...parts)
const events = (event: string): number =>
  archive.noted.filter((line) => line.event === event).length
const filesOf = ({ outcomes }: Awaited<ReturnType<TestArchive['ingest']>>): readonly string[] =>
  outcomes.map(({ file }) => file)
/** `first` is done before the first record is put down. */
function beforeSettling(
  database: TestArchive['database'],
  first: () => Promise<void>,
): TestArchive['database'] {
  let isDone = false
  return {
    ...database,
    transaction: async (work) => {
      if (!isDone) {
        isDone = true
        await first()
      }
      return database.transaction(work)
    },
  }
}
const slowly = (database: TestArchive['database']): TestArchive['database'] => ({
  ...database,
  transaction: async (work) => {
    await setTimeout(500)
    return database.transaction(work)
  },
})
const scan = (pages = 3): Promise<Buffer> =>
  printTiff(Array.from({ length: pages }, (_, index) => [...printedLines, String(index)]))

test('what was read is not read again; a copy and a moved file are known by their content', async () => {
  const path = await folder.write('in/a.tif', await scan())
  expect(await archive.ingest([at('in')])).toMatchObject({ files: 1, kept: 0, copies: 0 })
  expect(events('page')).toBe(3)
  expect(await archive.ingest([at('in')])).toMatchObject({ files: 0, kept: 1, outcomes: [] })
  await folder.write('in/copy.tif', await scan())
  await rename(path, at('in', 'moved.tif'))
  expect(await archive.ingest([at('in')])).toMatchObject({ files: 0, kept: 2 })
  expect([events('page'), events('file')]).toEqual([3, 1])
})

test('of two copies that are found together one is read', async () => {
  await folder.write('in/a.txt', typedMinutes)
  await folder.write('in/b.txt', typedMinutes)
  const fared = await archive.ingest([at('in')])
  expect(fared).toMatchObject({ files: 1, kept: 0, copies: 1 })
  expect(filesOf(fared)).toEqual([at('in', 'a.txt')])
})

test('another content under the old name, size and date is seen', async () => {
  const path = await folder.write('in/a.txt', typedMinutes)
  await utimes(path, 1e9, 1e9)
  await archive.ingest([at('in')])
  await folder.write('in/a.txt', typedMinutes.replace('৩০ জুন', '২০ জুন'))
  await utimes(path, 1e9, 1e9)
  expect(filesOf(await archive.ingest([at('in')]))).toEqual([path])
})

test('a file that is edited between runs takes the place of what it was', async () => {
  const path = await folder.write('in/a.txt', typedMinutes)
  await archive.ingest([at('in')])
  await folder.write('in/copy.txt', `${typedMinutes}\n`)
  await archive.ingest([at('in')])
  expect((await standingOf(archive.database)).twins).toEqual({ decisions: 2, sources: 1 })
  await folder.write('in/a.txt', typedMinutes.replace('২৭ এপ্রিল', '২৮ এপ্রিল'))
  expect(filesOf(await archive.ingest([at('in')]))).toEqual([path])
  const { sources, twins, records } = await standingOf(archive.database)
  // What it was is kept, but is nobody's original, and counts no more.
  expect([sources.complete, records.decisions]).toEqual([2, 4])
  expect(twins).toEqual({ decisions: 0, sources: 0 })
  expect(await twinFiles(archive.database, 9)).toEqual([])
})

test('read otherwise than it is being read at the moment, a file waits for its turn', async () => {
  await folder.write('in/a.txt', typedMinutes)
  const issued = { anchor: 'issued' } as const
  const fared = await archive.ingest([at('in')], {
    readers: (task) => ({
      read: async (sink, ...means) => {
        const wish = async (): Promise<void> => {
          await register({ ...task, ...issued }, [at('in', 'a.txt')], 'no')
        }
        const during = { ...task, database: beforeSettling(task.database, wish) }
        return readHere(during, [at('in')], lineReader('সভা'), () => 0).read(sink, ...means)
      },
    }),
  })
  expect(fared.outcomes).toHaveLength(1)
  expect(events('file')).toBe(2)
  expect(await archive.database.all('select state, options from sources')).toEqual([
    { state: 'complete', options: 'issued/auto' },
  ])
})

test('a new version of the reader makes the records anew, from the pages that were kept', async () => {
  await folder.write('in/a.tif', await scan())
  await archive.ingest([at('in')], { reader: lineReader('প্রথম') })
  const fared = await archive.ingest([at('in')], { reader: lineReader('দ্বিতীয়'), version: 'v2' })
  expect(fared).toMatchObject({ files: 1, kept: 0 })
  expect([events('page'), events('file')]).toEqual([3, 2])
  // It says the same: no new version of the record.
  expect(await archive.database.all('select version, reader from records')).toEqual([
    { version: 1, reader: 'v2' },
  ])
})

test('--force reads the pages again and keeps the record that was', async () => {
  await folder.write('in/a.tif', await scan())
  await archive.ingest([at('in')], { reader: lineReader('প্রথম') })
  await archive.ingest([at('in')], { reader: lineReader('দ্বিতীয়'), again: 'all' })
  expect(events('page')).toBe(6)
  expect(await archive.database.all('select version from records order by version')).toEqual([
    { version: 1 },
    { version: 2 },
  ])
})

test('a run that is interrupted keeps its pages, and the next reads the others only', async () => {
  await folder.write('in/a.tif', await scan(6))
  const control = new AbortController()
  const slow = { ...lineReader('সভা'), concurrency: 1 }
  const first = await archive.ingest([at('in')], {
    reader: slow,
    signal: control.signal,
    onPage: () => control.abort(),
  })
  expect(first.outcomes).toEqual([])
  const before = events('page')
  expect(before).toBeGreaterThan(0)
  expect(before).toBeLessThan(6)
  expect(await archive.database.all('select state, attempts from sources')).toEqual([
    { state: 'waiting', attempts: 0 },
  ])
  expect((await archive.ingest([at('in')])).outcomes).toHaveLength(1)
  expect(events('page')).toBe(6)
})

test('a file that could not be read is told of again, and tried again only when asked or changed', async () => {
  await folder.write('in/bad.pdf', 'no pdf')
  for (const again of ['no', 'no', 'failed'] as const) {
    const { outcomes } = await archive.ingest([at('in')], { again })
    expect(outcomes).toEqual([expect.objectContaining({ file: at('in', 'bad.pdf') })])
  }
  expect(events('failed')).toBe(2)
  await folder.write('in/bad.pdf', 'another one')
  await archive.ingest([at('in')])
  expect(events('failed')).toBe(3)
})

test('a file that is changed between finding and reading is read as it is now', async () => {
  const path = await folder.write('in/a.txt', typedMinutes)
  const fared = await archive.ingest([at('in')], {
    readers: (task) => ({
      read: async (...means) => {
        await folder.write('in/a.txt', typedMinutes.replace('৩০ জুন', '২০ জুন'))
        return readHere(task, [at('in')], lineReader('সভা')).read(...means)
      },
    }),
  })
  expect(filesOf(fared)).toEqual([path])
  expect(fared.outcomes[0]).toMatchObject({ counts: { decisions: 2 } })
  const [row] = await archive.database.all(
    `select count(*) as sources from sources join names on names.sha256 = sources.sha256 where state = 'complete'`,
  )
  expect(row).toEqual({ sources: 1 })
})

test('a folder that vanishes ends the run with its name, and nothing is put down as missing', async () => {
  for (const name of ['a', 'b', 'c']) await folder.write(`in/${name}.txt`, `${typedMinutes}${name}`)
  const vanish = archive.ingest([at('in')], {
    readers: (task) => ({
      read: async (...means) => {
        await rename(at('in'), at('away'))
        return readHere(task, [at('in')], lineReader('সভা')).read(...means)
      },
    }),
  })
  await expect(vanish).rejects.toThrow(/the folder .*\/in is gone: bring it back.*start again/)
  expect(await archive.database.all('select distinct state from sources')).toEqual([
    { state: 'waiting' },
  ])
  await rename(at('away'), at('in'))
  expect((await archive.ingest([at('in')])).outcomes).toHaveLength(3)
})

test('one file that vanishes is told of, and read when it is back', async () => {
  const path = await folder.write('in/a.txt', typedMinutes)
  await folder.write('in/b.txt', `${typedMinutes}\n`)
  const fared = await archive.ingest([at('in')], {
    readers: (task) => ({
      read: async (...means) => {
        await rm(path)
        return readHere(task, [at('in')], lineReader('সভা')).read(...means)
      },
    }),
  })
  const failed = fared.outcomes.filter((outcome) => 'failure' in outcome)
  expect(failed).toMatchObject([{ file: path, failure: { kind: 'unreachable' } }])
  await folder.write('in/a.txt', typedMinutes)
  expect(filesOf(await archive.ingest([at('in')]))).toEqual([path])
})

test('a page that cannot be read leaves a partial record, and is tried again when asked', async () => {
  await folder.write('in/a.tif', await scan(2))
  let calls = 0
  const flaky = {
    ...lineReader('সভা'),
    concurrency: 1,
    read: async (...image: Parameters<ReturnType<typeof lineReader>['read']>) => {
      calls += 1
      if (calls === 1) throw new Error('no reply')
      return lineReader('সভা').read(...image)
    },
  }
  await archive.ingest([at('in')], { reader: flaky })
  expect(await archive.database.all('select state from sources')).toEqual([{ state: 'partial' }])
  expect(await archive.ingest([at('in')])).toMatchObject({ kept: 1 })
  await archive.ingest([at('in')], { again: 'failed' })
  expect(await archive.database.all('select state from sources')).toEqual([{ state: 'complete' }])
})

test('short files do not wait behind a long one, whichever was there first', async () => {
  await folder.write('in/0-long.tif', await scan(12))
  const numbers = [1, 2, 3, 4, 5]
  for (const number of numbers)
    await folder.write(`in/${number}.png`, await printPng([...printedLines, String(number)]))
  const fared = await archive.ingest([at('in')])
  expect(filesOf(fared).at(-1)).toBe(at('in', '0-long.tif'))
  const pages = archive.noted.filter(({ event }) => event === 'page')
  // All of them are read before the long one is half done.
  expect(
    pages
      .slice(0, 11)
      .map(({ page }) => page)
      .filter((page) => page === 1),
  ).toHaveLength(6)
})

test('a clock that jumps back changes nothing', async () => {
  await folder.write('in/a.txt', typedMinutes)
  await archive.ingest([at('in')])
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-01-01') })
  try {
    await folder.write('in/b.txt', `${typedMinutes}\n`)
    expect(await archive.ingest([at('in')])).toMatchObject({ files: 1, kept: 1 })
    expect(await archive.ingest([at('in')])).toMatchObject({ files: 0, kept: 2 })
  } finally {
    vi.useRealTimers()
  }
  expect(await archive.ingest([at('in')])).toMatchObject({ files: 0, kept: 2 })
  const { runs } = await standingOf(archive.database)
  expect(runs.map(({ run, state }) => [run, state])).toEqual(
    [4, 3, 2, 1].map((run) => [run, 'ended']),
  )
})

test('siblings read beside this process; each file is read and told of once', async () => {
  for (let index = 0; index < 40; index += 1)
    await folder.write(`in/${index}.txt`, `${typedMinutes}${index}`)
  const { outcomes } = await archive.ingest([at('in')], {
    // Slow enough for the siblings to have their share.
    readers: (task) =>
      readHere({ ...task, database: slowly(task.database) }, [at('in')], lineReader('সভা'), () => 2),
  })
  expect(new Set(outcomes.map(({ file }) => file)).size).toBe(40)
  expect(outcomes).toHaveLength(40)
  const logs = await readdir(at('home', 'runs', '1'))
  expect(logs.toSorted()).toEqual(['run-1-1.jsonl', 'run-1-2.jsonl'])
  expect(events('file')).toBeLessThan(40)
  expect(
    await archive.database.all('select distinct state, attempts, version from sources'),
  ).toEqual([{ state: 'complete', attempts: 0, version: 1 }])
})

test('a file at which the program died again and again is given up, once', async () => {
  await folder.write('in/a.txt', typedMinutes)
  await archive.ingest([at('in')], { readers: () => ({ read: async () => false }) })
  await archive.database.all('update sources set attempts = 10')
  const { outcomes } = await archive.ingest([at('in')])
  expect(outcomes).toMatchObject([
    { failure: { message: expect.stringMatching(/ended 10 times/) } },
  ])
  expect((await archive.ingest([at('in')], { again: 'failed' })).outcomes).toMatchObject([
    { counts: { decisions: 2 } },
  ])
})
