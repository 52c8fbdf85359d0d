import { z } from 'zod'
import type { Home } from '../../schemas/review/home.ts'
import type { Queue } from '../../schemas/review/queue.ts'
import { addDays } from '../../pipeline/bangla/days.ts'
import { minutesFor } from '../../pipeline/review/standing.ts'
import { countDue, countStates } from '../../pipeline/store/decision-list.ts'
import { countFiles } from '../../pipeline/store/document-list.ts'
import { hold, letGo } from '../../pipeline/store/holds.ts'
import { countQueue, nextActions, queueNames } from '../../pipeline/store/review-queue.ts'
import { decisionPage } from '../desk/decision-page.ts'
import type { App, Desk } from './desk.ts'
import { inMinutes, moment } from './today.ts'
import { mustBe } from './who.ts'

const Action = z.string().regex(/^a_[0-9a-f]{16}$/)
const Asked = z.object({
  which: z.enum(queueNames),
  take: z.coerce.number().int().min(1).max(10).default(3),
  not: z
    .string()
    .max(4000)
    .default('')
    .transform((list) => list.split(',').filter((one) => one !== ''))
    .pipe(z.array(Action).max(200)),
})
/** Somebody who went for tea comes back to it; then others get it. */
const holdMinutes = 10

/** What needs an eye: how much, and what next. */
export function queueRoutes(app: App, desk: Desk): void {
  const { database, place } = desk

  app.get('/home', async (request): Promise<Home> => {
    const { id } = await mustBe(desk, request)
    const { today, soon } = moment()
    const [questions, certain, asked, states, files, overdue, dueSoon] = await Promise.all([
      countQueue(database, 'questions', id),
      countQueue(database, 'certain', id),
      countQueue(database, 'asked', id),
      countStates(database),
      countFiles(database),
      countDue(database, '0000-01-01', addDays(today, -1)),
      countDue(database, today, soon),
    ])
    return {
      questions,
      questionMinutes: minutesFor(questions, 0),
      certain,
      certainMinutes: minutesFor(0, certain),
      asked,
      verified: states.get('verified') ?? 0,
      published: states.get('published') ?? 0,
      overdue,
      dueSoon,
      reading: {
        waiting: (files.get('waiting') ?? 0) + (files.get('reading') ?? 0),
        failed: files.get('failed') ?? 0,
        complete: (files.get('complete') ?? 0) + (files.get('partial') ?? 0),
      },
    }
  })

  app.get('/queue', { schema: { querystring: Asked } }, async (request): Promise<Queue> => {
    const { id: person } = await mustBe(desk, request)
    const { which, take, not } = request.query
    const at = { person, ...moment() }
    const next = await nextActions(database, which, at, not, take)
    const held = await holdAll(desk, next, person, at.now)
    const [left, ...pages] = await Promise.all([
      countQueue(database, which, person),
      ...held.map(async ({ action, decision }) => ({
        action,
        page: await decisionPage({ database, place, person, now: at.now }, decision),
      })),
    ])
    return { items: pages.flatMap(({ action, page }) => (page ? [{ action, page }] : [])), left }
  })

  app.post(
    '/queue/release',
    { schema: { body: z.object({ actions: z.array(Action).max(50) }) } },
    async (request) => {
      const { id } = await mustBe(desk, request)
      await letGo(database, request.body.actions, id)
      return {}
    },
  )
}

/** Have these before one's eyes, in one transaction; those are left out that somebody else was quicker with. */
const holdAll = <T extends { readonly action: string }>(
  { database }: Desk,
  next: readonly T[],
  person: number,
  now: string,
): Promise<readonly T[]> =>
  database.transaction(async (within) => {
    const until = inMinutes(holdMinutes)
    const held: T[] = []
    // In one order for everybody: two that take the same ones wait for each other, and no circle comes of it.
    for (const one of next.toSorted((a, b) => (a.action < b.action ? -1 : 1)))
      if (await hold(within, one.action, person, { now, until })) held.push(one)
    return next.filter((one) => held.includes(one))
  })
