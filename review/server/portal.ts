import { z } from 'zod'
import type { NewSecret, NewToken, Portal, Tries } from '../../schemas/review/portal.ts'
import { badUrl } from '../../pipeline/deliver/webhooks/addresses.ts'
import { newSecret, rotated } from '../../pipeline/deliver/webhooks/signature.ts'
import { putActivity } from '../../pipeline/store/activity.ts'
import { addToken, allTokens, voidToken } from '../../pipeline/store/api-tokens.ts'
import { backlogs, lastTries, replay } from '../../pipeline/store/deliveries.ts'
import {
  addEndpoint,
  allEndpoints,
  findEndpoint,
  removeEndpoint,
  setEndpointState,
  setSecrets,
  type Endpoint,
} from '../../pipeline/store/endpoints.ts'
import type { App, Desk } from './desk.ts'
import { hashedToken, newToken } from './passwords.ts'
import { Problem } from './problem.ts'
import { mustBe } from './who.ts'

const Id = z.object({ id: z.coerce.number().int().positive() })
const NewEndpoint = z.object({ url: z.string().trim().min(1).max(500), isFull: z.boolean() })
const State = z.object({ state: z.enum(['active', 'disabled']) })
const From = z.object({ from: z.number().int().positive() })
const AskedToken = z.object({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(z.enum(['decisions', 'organisations'])).min(1),
})
const mostTries = 100

/** Where events are sent and who may fetch: for operators. */
export function portalRoutes(app: App, desk: Desk): void {
  const { database, allowed } = desk
  const now = (): string => new Date().toISOString()
  const endpointOf = async (id: number): Promise<Endpoint> => {
    const endpoint = await findEndpoint(database, id)
    if (endpoint === null || endpoint.state === 'removed') throw new Problem('not-found')
    return endpoint
  }

  app.get('/portal', async (request): Promise<Portal> => {
    await mustBe(desk, request, 'operator')
    const lists = await backlogs(database)
    const endpoints = await allEndpoints(database)
    return {
      endpoints: endpoints.map(({ id, url, isFull, state, reason, slowUntil }) => {
        const own = lists.find(({ endpoint }) => endpoint === id)
        return {
          id,
          url,
          isFull,
          state,
          reason,
          slowUntil,
          waiting: own?.waiting ?? 0,
          delivered: own?.delivered ?? 0,
          lastAt: own?.lastAt ?? null,
        }
      }),
      tokens: await allTokens(database),
    }
  })

  app.post('/endpoints', { schema: { body: NewEndpoint } }, async (request): Promise<NewSecret> => {
    const operator = await mustBe(desk, request, 'operator')
    const { url, isFull } = request.body
    const bad = badUrl(url, allowed)
    if (bad !== null) throw new Problem('bad-url', bad)
    const secret = newSecret()
    const id = await addEndpoint(
      database,
      { url, isFull, secrets: [{ secret, until: null }] },
      now(),
    )
    await putActivity(database, operator.id, 'endpoint-added', url)
    return { id, secret }
  })

  app.post(
    '/endpoints/:id/secret',
    { schema: { params: Id } },
    async (request): Promise<NewSecret> => {
      const operator = await mustBe(desk, request, 'operator')
      const { id, url, secrets } = await endpointOf(request.params.id)
      const secret = newSecret()
      await setSecrets(database, id, rotated(secrets, secret, new Date()))
      await putActivity(database, operator.id, 'endpoint-changed', url)
      return { id, secret }
    },
  )

  app.post('/endpoints/:id/state', { schema: { params: Id, body: State } }, async (request) => {
    const operator = await mustBe(desk, request, 'operator')
    const { id, url } = await endpointOf(request.params.id)
    await setEndpointState(database, id, request.body.state, null, now())
    await database.onDue?.(database)
    await putActivity(database, operator.id, 'endpoint-changed', url)
    return {}
  })

  app.delete('/endpoints/:id', { schema: { params: Id } }, async (request) => {
    const operator = await mustBe(desk, request, 'operator')
    const url = await removeEndpoint(database, request.params.id)
    if (url === null) throw new Problem('not-found')
    await putActivity(database, operator.id, 'endpoint-removed', url)
    return {}
  })

  app.post('/endpoints/:id/replay', { schema: { params: Id, body: From } }, async (request) => {
    const operator = await mustBe(desk, request, 'operator')
    const { id, url } = await endpointOf(request.params.id)
    await replay(database, id, request.body.from, now())
    await database.onDue?.(database)
    await putActivity(database, operator.id, 'endpoint-changed', url)
    return {}
  })

  app.get('/endpoints/:id/tries', { schema: { params: Id } }, async (request): Promise<Tries> => {
    await mustBe(desk, request, 'operator')
    return { rows: await lastTries(database, request.params.id, mostTries) }
  })

  app.post('/tokens', { schema: { body: AskedToken } }, async (request): Promise<NewToken> => {
    const operator = await mustBe(desk, request, 'operator')
    const { name, scopes } = request.body
    const token = `sdt_${newToken()}`
    const id = await addToken(database, { name, scopes, hash: hashedToken(token) }, now())
    await putActivity(database, operator.id, 'token-made', name)
    return { id, token }
  })

  app.post('/tokens/:id/void', { schema: { params: Id } }, async (request) => {
    const operator = await mustBe(desk, request, 'operator')
    const name = await voidToken(database, request.params.id)
    if (name === null) throw new Problem('not-found')
    await putActivity(database, operator.id, 'token-void', name)
    return {}
  })
}
