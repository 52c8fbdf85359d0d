import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../pipeline/store/database.ts'
import { openStore } from '../../pipeline/store/index.ts'
import { allPublished, everPublished, putPublished } from '../../pipeline/store/published.ts'
import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { approved } from '../support/approved.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { startServer, type Server } from '../support/postgres.ts'

/** More than are read at once. */
const count = 70

describe.each(['sqlite', 'postgres'])('what is published, on %s', (kind) => {
  let folder: Folder
  let server: Server | null = null
  let database: Database

  beforeAll(async () => {
    folder = await makeFolder()
    if (kind === 'postgres') server = startServer()
    database = await openStore({ home: folder.path, server: server?.url ?? null, root: null })
    await put(...Array.from({ length: count }, (_, index) => approved(index + 1)))
  })
  afterAll(async () => {
    await database.close()
    server?.remove()
    await folder.remove()
  })

  const put = (...decisions: readonly DeliveredDecision[]): Promise<void> =>
    database.transaction(async (within) => {
      for (const one of decisions) await putPublished(within, one, one.approvedAt)
    })
  const ids = (from: number, to: number): readonly string[] =>
    Array.from({ length: to - from + 1 }, (_, index) => approved(from + index).id)

  test('each comes once, in the order of its first approval, though some change while they are read', async () => {
    const met: DeliveredDecision[] = []
    for await (const one of everPublished(database)) {
      met.push(one)
      if (met.length === 5)
        await put(
          approved(3, { revision: 8 }),
          approved(60, { revision: 8, state: 'withdrawn' }),
          approved(count + 1),
        )
    }
    expect(met.map(({ id }) => id)).toEqual(ids(1, count + 1))
    expect([met[2]?.revision, met[59]?.revision, met[59]?.state]).toEqual([3, 8, 'withdrawn'])
  })

  test('what was withdrawn is not published; another ministry has none', async () => {
    const now: string[] = []
    for await (const { id } of allPublished(database)) now.push(id)
    expect(now).toEqual(ids(1, count + 1).filter((id) => id !== approved(60).id))
    for await (const { id } of allPublished(database, 'স্বাস্থ্য সেবা বিভাগ')) expect(id).toBe('none')
    for await (const { id } of allPublished(database, 'কৃষি মন্ত্রণালয়')) expect(now).toContain(id)
  })
})
