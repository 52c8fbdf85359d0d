import { Ajv2020 } from 'ajv/dist/2020.js'
import { Validator } from '@seriousme/openapi-schema-validator'
import { OpenAPIClientAxios, type Document } from 'openapi-client-axios'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DecisionList } from '../../schemas/review/decision-list.ts'
import type { DecisionPage } from '../../schemas/review/decision-page.ts'
import type { NewToken } from '../../schemas/review/portal.ts'
import type { Change } from '../../schemas/review/change.ts'
import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { eventsAfter } from '../../pipeline/store/events.ts'
import { openDesk, type Client, type TestDesk } from '../support/desk.ts'
import { fieldsOf } from '../../pipeline/review/fields.ts'
import { typedMinutes } from '../support/minutes.ts'
import { startServer, type Server } from '../support/postgres.ts'

interface DecisionsPage {
  readonly decisions: readonly DeliveredDecision[]
  readonly next: number
  readonly isEnd: boolean
}

describe.each(['sqlite', 'postgres'])('what the portal may fetch on %s', (kind) => {
  let server: Server | null = null
  let desk: TestDesk
  let person: Client
  let token = ''
  let id = ''

  beforeAll(async () => {
    if (kind === 'postgres') server = startServer()
    desk = await openDesk(server?.url ?? null)
    await desk.person('rahima', ['reviewer', 'publisher', 'operator'])
    await desk.folder.write('scans/minutes.txt', typedMinutes)
    await desk.read(['scans'])
    person = await desk.signIn('rahima')
    const made = await person.send('POST', '/tokens', { name: 'পোর্টাল', scopes: ['decisions'] })
    token = made.json<NewToken>().token
    id = (await person.get<DecisionList>('/decisions')).rows[0]?.id ?? ''
  })
  afterAll(async () => {
    await desk.close()
    server?.remove()
  })

  const fetched = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    desk.app.inject({
      method: 'GET',
      url: `/api/v1${path}`,
      headers: { authorization: `Bearer ${token}`, ...headers },
    })
  const all = async (since = 0) =>
    (await fetched(`/decisions?since=${since}`)).json<DecisionsPage>()
  const make = async (change: Change): Promise<DecisionPage> => {
    const { decision } = await person.get<DecisionPage>(`/decisions/${id}`)
    const match = { 'if-match': `"${decision.revision}.${decision.version}"` }
    const answer = await person.send('POST', `/decisions/${id}/changes`, { change }, match)
    expect(answer.statusCode).toBe(200)
    return answer.json<DecisionPage>()
  }
  const settleAll = async (): Promise<void> => {
    const { decision } = await person.get<DecisionPage>(`/decisions/${id}`)
    for (const action of decision.actions)
      await make({ kind: 'settle', action: action.id, fields: fieldsOf(action), why: null })
  }
  const types = async () =>
    (await eventsAfter(desk.archive.database, 0, 100)).map(({ event }) => event.type)

  test('nothing before somebody approved it', async () => {
    await settleAll()
    expect(await all()).toEqual({ decisions: [], next: 0, isEnd: true })
    expect((await fetched(`/decisions/${id}`)).statusCode).toBe(404)
    expect(await types()).toEqual([])
  })

  test('approved, changed and taken back: each once, each in its place, and never what nobody approved', async () => {
    await make({ kind: 'publish', why: null })
    const first = await all()
    expect(first.decisions).toMatchObject([{ id, state: 'published' }])
    const action = first.decisions[0]?.actions[0]
    await make({ kind: 'edit', action: action?.id ?? '', fields: { modality: 'may' }, why: null })
    expect((await all()).decisions[0]?.actions[0]?.modality).toBe(action?.modality)
    expect((await all(first.next)).decisions).toEqual([])
    await settleAll()
    const again = await make({ kind: 'publish', why: null })
    const second = await all(first.next)
    expect(second.decisions).toMatchObject([
      { id, state: 'published', actions: [{ modality: 'may' }] },
    ])
    await make({ kind: 'undo', change: again.decision.revision, why: null })
    const third = await all(second.next)
    // The later approval is undone: the portal has the form of the earlier one again, under a new revision.
    const { actions } = first.decisions[0] ?? {}
    expect(third.decisions).toMatchObject([{ id, state: 'published', actions }])
    await make({ kind: 'withdraw', why: 'ভুল সভা' })
    const last = await all(third.next)
    expect(last.decisions).toMatchObject([{ id, state: 'withdrawn' }])
    expect(await types()).toEqual([
      'decision.published',
      'decision.amended',
      'decision.amended',
      'decision.withdrawn',
    ])
  })

  test('who has it already is told so, and gets nothing twice', async () => {
    const answer = await fetched('/decisions')
    const tag = String(answer.headers.etag)
    expect((await fetched('/decisions', { 'if-none-match': tag })).statusCode).toBe(304)
    expect((await fetched('/decisions', { 'if-none-match': '"other"' })).statusCode).toBe(200)
  })

  test.each([
    ['no token', { authorization: '' }, '/decisions', 401],
    [
      'a made-up token',
      { authorization: 'Bearer sdt_aaaaaaaaaaaaaaaaaaaaaaaa' },
      '/decisions',
      401,
    ],
    ['a token for something else', {}, '/organisations', 403],
    ['a place that is none', {}, '/decisions?since=-1', 400],
  ] as const)('%s: %s', async (_, headers, path, status) => {
    const answer = await fetched(path, headers)
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  test('a token that was ended opens nothing', async () => {
    const made = (
      await person.send('POST', '/tokens', { name: 'পুরোনো', scopes: ['decisions'] })
    ).json<NewToken>()
    const headers = { authorization: `Bearer ${made.token}` }
    expect((await fetched('/decisions', headers)).statusCode).toBe(200)
    await person.send('POST', `/tokens/${made.id}/void`, {})
    expect((await fetched('/decisions', headers)).statusCode).toBe(401)
  })

  test('the published schema takes what is published', async () => {
    const schema = (await fetched('/schemas/decision')).json<object>()
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const check = ajv.compile(schema)
    for (const decision of (await all()).decisions) {
      check(decision)
      expect(check.errors ?? []).toEqual([])
    }
    expect(check({ schema: 'decision/1' })).toBe(false)
  })

  test('the description is OpenAPI 3.1, says what each path asks for, and can be read', async () => {
    const answer = await fetched('/docs/json')
    const found = await new Validator().validate(
      answer.json<Exclude<Parameters<Validator['validate']>[0], string>>(),
    )
    expect(found).toMatchObject({ valid: true })
    const { openapi, paths } = answer.json<{ openapi: string; paths: object }>()
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/decisions',
        '/api/v1/decisions/{id}',
        '/api/v1/organisations',
      ]),
    )
    expect((await fetched('/docs/')).statusCode).toBe(200)
  })

  test('a client that is made from the description gets the decisions', async () => {
    const address = await desk.app.listen({ host: '127.0.0.1', port: 0 })
    const definition = (await fetched('/docs/json')).json<Document>()
    const made = new OpenAPIClientAxios({
      definition: { ...definition, servers: [{ url: address }] },
    })
    const client = await made.init()
    const answer = await client.paths['/api/v1/decisions']?.get?.({ since: 0 }, null, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(answer?.data).toMatchObject({ decisions: [{ id }] })
  })
})
