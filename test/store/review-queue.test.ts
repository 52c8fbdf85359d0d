import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../pipeline/store/database.ts'
import { openStore } from '../../pipeline/store/index.ts'
import { hold } from '../../pipeline/store/holds.ts'
import { addPerson } from '../../pipeline/store/people.ts'
import { countQueue, nextActions } from '../../pipeline/store/review-queue.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { startServer, type Server } from '../support/postgres.ts'

const now = '2026-11-22T10:00:00.000Z'
const later = '2026-11-22T10:30:00.000Z'
const moment = { now, today: '2026-11-22', soon: '2026-12-06' }

/** Actions by what decides their order: their place, doubt, day and state. */
const actions = [
  ['a1', 1, 1, null, 'open'],
  ['a2', 2, 2, null, 'open'],
  ['a3', 3, 3, null, 'open'],
  ['a4', 4, 2, '2026-11-30', 'open'],
  ['a5', 5, 3, '2026-12-01', 'open'],
  ['a6', 6, 3, '2026-01-01', 'open'],
  ['a7', 7, 3, '2026-11-23', 'settled'],
  ['a8', 8, 3, '2026-11-23', 'asked'],
] as const

describe.each(['sqlite', 'postgres'])('the queue on %s', (kind) => {
  let folder: Folder
  let server: Server | null = null
  let database: Database
  let [rahim, karim] = [0, 0]

  beforeAll(async () => {
    folder = await makeFolder()
    if (kind === 'postgres') server = startServer()
    database = await openStore({ home: folder.path, server: server?.url ?? null, root: null })
    await database.transaction(async (within) => {
      const add = async (login: string) =>
        (await addPerson(database, within, { login, name: login, roles: ['reviewer'] }, now)) ?? 0
      rahim = await add('rahim')
      karim = await add('karim')
      await within.all(
        `insert into sources (sha256, number, bytes, state, options, registered_at) values ('s', 1, 1, 'complete', '', $1)`,
        [now],
      )
      await within.all(
        `insert into reviewed (decision, serial, sha256, document, number, place, state, revision, content)
         values ('d', 1, 's', 0, 1, 0, 'new', 0, $1)`,
        [new Uint8Array([1])],
      )
      for (const [action, place, doubt, due, state] of actions)
        await within.all(
          `insert into reviewed_actions (action, decision, number, place, state, doubt, due, asked)
           values ($1, 'd', 1, $2, $3, $4, $5, $6)`,
          [action, place, state, doubt, due, action === 'a8' ? karim : null],
        )
    })
  })
  afterAll(async () => {
    await database.close()
    server?.remove()
    await folder.remove()
  })

  const next = async (
    queue: 'questions' | 'certain' | 'asked',
    person = rahim,
    without: readonly string[] = [],
  ) =>
    (await nextActions(database, queue, { ...moment, person }, without, 10)).map(
      ({ action }) => action,
    )

  test('what is due soon comes first, then the greater doubt, then the order of the pages', async () => {
    expect(await next('questions')).toEqual(['a5', 'a4', 'a3', 'a6', 'a2'])
    expect(await next('certain')).toEqual(['a1'])
    expect(await countQueue(database, 'questions', rahim)).toBe(5)
  })

  test('what one has seen is left out, and what others have before the eyes', async () => {
    expect(await next('questions', rahim, ['a5', 'a3'])).toEqual(['a4', 'a6', 'a2'])
    expect(await hold(database, 'a5', karim, { now, until: later })).toBe(true)
    expect(await hold(database, 'a5', rahim, { now, until: later })).toBe(false)
    expect(await next('questions')).toEqual(['a4', 'a3', 'a6', 'a2'])
    expect(await next('questions', karim)).toContain('a5')
  })

  test('a hold ends by itself', async () => {
    const after = { ...moment, now: '2026-11-22T10:31:00.000Z', person: rahim }
    const found = await nextActions(database, 'questions', after, [], 1)
    expect(found.map(({ action }) => action)).toEqual(['a5'])
  })

  test('who is asked finds it, others do not', async () => {
    expect(await next('asked', karim)).toEqual(['a8'])
    expect(await next('asked', rahim)).toEqual([])
  })
})
