import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StoreError } from '../../pipeline/errors.ts'
import type { Database } from '../../pipeline/store/database.ts'
import { databaseFile, openStore, placeOf, type Place } from '../../pipeline/store/index.ts'
import { openSqlite } from '../../pipeline/store/sqlite.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { startServer, type Server } from '../support/postgres.ts'

let folder: Folder
let server: Server
beforeAll(async () => {
  folder = await makeFolder()
  server = startServer()
})
afterAll(async () => {
  server.remove()
  await folder.remove()
})

const at = (name: string): string => join(folder.path, name)
const kinds: ReadonlyArray<readonly [kind: Database['kind'], () => Place]> = [
  ['sqlite', () => ({ home: at('home'), server: null, root: null })],
  ['postgres', () => ({ home: at('home'), server: server.url, root: folder.path })],
]

describe.each(kinds)('the same statements on %s', (kind, place) => {
  let database: Database
  beforeAll(async () => {
    // Processes that start together make the tables once.
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => openStore(place())))
    await Promise.all(others.map((other) => other.close()))
    database = first as Database
  })
  afterAll(() => database.close())

  const add = (sha256: string, number: number): Promise<unknown> =>
    database.all(
      `insert into sources (sha256, number, bytes, state, options, registered_at) values ($1, $2, 3000000000, 'waiting', 'meeting/auto', $3)`,
      [sha256, number, '2026-11-22T00:00:00Z'],
    )

  test('values come back as they were: bytes, large numbers, null, a parameter named twice', async () => {
    await add('a', 1)
    expect(database.kind).toBe(kind)
    await database.all(
      `insert into pages (sha256, number, recogniser, content, milliseconds, read_at) values ($1, 1, $1, $2, 5, '')`,
      ['a', Uint8Array.of(0, 255, 10)],
    )
    const [row] = await database.all<{ bytes: number; content: Uint8Array; origin: null }>(
      'select bytes, content, origin from pages join sources on sources.sha256 = pages.sha256 where recogniser = $1 and pages.sha256 = $1',
      ['a'],
    )
    expect([row?.bytes, [...(row?.content ?? [])], row?.origin]).toEqual([3e9, [0, 255, 10], null])
  })

  test('a transaction is done as a whole or not at all', async () => {
    const failed = database.transaction(async (within) => {
      await within.all(`update sources set state = 'failed'`)
      throw new Error('in between')
    })
    await expect(failed).rejects.toThrow('in between')
    expect(await database.all('select state from sources')).toEqual([{ state: 'waiting' }])
  })

  test('transactions do not see the inside of one another', async () => {
    const increase = (): Promise<void> =>
      database.transaction(async (within) => {
        const [row] = await within.all<{ attempts: number }>(
          `select attempts from sources where sha256 = 'a'${kind === 'postgres' ? ' for update' : ''}`,
        )
        await within.all('update sources set attempts = $1', [(row?.attempts ?? 0) + 1])
      })
    await Promise.all(Array.from({ length: 20 }, increase))
    expect(await database.all('select attempts from sources')).toEqual([{ attempts: 20 }])
  })

  test('a statement that is refused is a defect of ours, not of a file', async () => {
    await expect(database.all('select missing from sources')).rejects.toThrow(
      /refuses a statement .*our own defect/,
    )
    const inside = database.transaction((within) => within.all('select missing from sources'))
    await expect(inside).rejects.toThrow(StoreError)
  })

  test('an archive of a later version is not touched', async () => {
    await database.all(`insert into migrations (version, made_at) values (99, '')`)
    await expect(openStore(place())).rejects.toThrow(/later version.*expected form \d+, found 99/)
    await database.all('delete from migrations where version = 99')
  })
})

test('a server that went away is told of, and used again when it is back', async () => {
  const place: Place = { home: at('home'), server: server.url, root: folder.path }
  const database = await openStore(place)
  server.kill()
  await expect(database.all('select 1 as one')).rejects.toThrow(
    /does not answer.*check that it runs/,
  )
  await expect(openStore(place)).rejects.toThrow(StoreError)
  server.start()
  expect(await database.all('select 1 as one')).toEqual([{ one: 1 }])
  await database.close()
})

test('a full disk is told of; what was acknowledged is there, and goes on when there is room', async () => {
  const path = at('full.sqlite')
  const database = openSqlite(path)
  await database.all('create table kept (number integer, content bytea)')
  await database.all('pragma max_page_count = 60')
  let acknowledged = 0
  const fill = async (): Promise<void> => {
    for (;;) {
      await database.transaction(async (within) => {
        await within.all('insert into kept values ($1, $2)', [acknowledged, Buffer.alloc(9000)])
      })
      acknowledged += 1
    }
  }
  await expect(fill()).rejects.toThrow(
    /full\.sqlite.*the disk is full: free some space, then start again/,
  )
  expect(acknowledged).toBeGreaterThan(5)
  await database.all('pragma max_page_count = 1000')
  await database.all('insert into kept values ($1, null)', [acknowledged])
  await database.close()
  const again = openSqlite(path)
  expect(await again.all('select count(*) as rows from kept')).toEqual([{ rows: acknowledged + 1 }])
  await again.close()
})

const refusals: ReadonlyArray<
  readonly [title: string, make: (home: string) => Promise<unknown>, RegExp]
> = [
  [
    'a file that is no archive',
    (home) => writeFile(databaseFile(home), 'x'.repeat(5000)),
    /no archive of siddhanta/,
  ],
  ['a folder in its place', (home) => mkdir(databaseFile(home)), /cannot be opened/],
]
test.each(refusals)('%s is told of with what to do', async (_, make, message) => {
  const home = at(`refused-${message.source.length}`)
  await mkdir(home)
  await make(home)
  await expect(openStore({ home, server: null, root: null })).rejects.toThrow(message)
})

test('the environment names the place', () => {
  expect(placeOf({ SIDDHANTA_HOME: '/a' })).toEqual({ home: '/a', server: null, root: null })
  expect(placeOf({ DATABASE_URL: '', SIDDHANTA_ROOT: '/c' }).root).toBeNull()
  expect(
    placeOf({ SIDDHANTA_HOME: '/a', DATABASE_URL: 'postgres://b', SIDDHANTA_ROOT: '/c' }),
  ).toEqual({ home: '/a', server: 'postgres://b', root: '/c' })
})
