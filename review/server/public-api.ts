import { createHash } from 'node:crypto'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'
import packageJson from '../../package.json' with { type: 'json' }
import { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { DeliveryEvent } from '../../schemas/delivery/event.ts'
import { Organisation } from '../../schemas/organisation.ts'
import type { Scope } from '../../schemas/review/portal.ts'
import { organisationNames } from '../../pipeline/registry/organisations.ts'
import { scopesOf } from '../../pipeline/store/api-tokens.ts'
import { findPublished, publishedSince } from '../../pipeline/store/published.ts'
import { DecisionId } from './decisions.ts'
import type { App, Desk } from './desk.ts'
import { hashedToken } from './passwords.ts'
import { Problem } from './problem.ts'
import { moment } from './today.ts'

const Page = z.object({
  since: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('where an earlier answer ended: its `next`'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
const DecisionsPage = z.object({
  decisions: z.array(DeliveredDecision),
  next: z.number().int().describe('give it as `since` to hear what changes after this'),
  isEnd: z.boolean().describe('nothing more has changed so far'),
})
const Organisations = z.object({ organisations: z.array(Organisation) })
const JsonSchema = z.record(z.string(), z.unknown())
const ProblemAnswer = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
  })
  .describe('RFC 9457')
const problems = { 401: ProblemAnswer, 403: ProblemAnswer, 404: ProblemAnswer, 429: ProblemAnswer }
const security = [{ token: [] }]

const registry = [...new Map(organisationNames.map(([, one]) => [one.id, one])).values()]
const published = { decision: DeliveredDecision, event: DeliveryEvent }

/** What the portal fetches, below /api/v1: approved decisions only, with a token. */
export async function publicApi(app: App, desk: Desk): Promise<void> {
  const { database } = desk
  await describe(app, desk)

  app.get(
    '/decisions',
    {
      schema: {
        summary: 'Decisions that were approved, changed or withdrawn, in that order',
        security,
        querystring: Page,
        response: { 200: DecisionsPage, ...problems },
      },
    },
    async (request, reply) => {
      await mustOpen(desk, request, 'decisions')
      const { since, limit } = request.query
      const some = await publishedSince(database, since, limit)
      const next = some.at(-1)?.sequence ?? since
      const page = {
        decisions: some.map(({ content }) => content),
        next,
        isEnd: some.length < limit,
      }
      return withTag(request, reply, page)
    },
  )

  app.get(
    '/decisions/:id',
    {
      schema: {
        summary: 'One decision in its approved form',
        security,
        params: DecisionId,
        response: { 200: DeliveredDecision, ...problems },
      },
    },
    async (request, reply) => {
      await mustOpen(desk, request, 'decisions')
      const found = await findPublished(database, request.params.id)
      if (found === null) throw new Problem('not-found')
      return withTag(request, reply, found.content)
    },
  )

  app.get(
    '/organisations',
    {
      schema: {
        summary: 'Offices by the ids that decisions name them with',
        security,
        response: { 200: Organisations, ...problems },
      },
    },
    async (request, reply) => {
      await mustOpen(desk, request, 'organisations')
      return withTag(request, reply, { organisations: registry })
    },
  )

  app.get(
    '/schemas/:name',
    {
      schema: {
        summary: 'JSON Schema 2020-12 of a decision and of an event',
        params: z.object({ name: z.enum(['decision', 'event']) }),
        response: { 200: JsonSchema },
      },
    },
    (request) => ({
      $id: `urn:siddhanta:${request.params.name}:1`,
      ...z.toJSONSchema(published[request.params.name], { target: 'draft-2020-12' }),
    }),
  )
}

/** OpenAPI 3.1 from the same schemas, and a page to read it. */
async function describe(app: App, { origin }: Desk): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'siddhanta',
        description: 'Decisions of meetings that people approved.',
        version: packageJson.version,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: origin }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
    transform: jsonSchemaTransform,
  })
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true })
}

/** A token of an operator, with this scope. */
async function mustOpen(
  { database }: Desk,
  { headers }: FastifyRequest,
  scope: Scope,
): Promise<void> {
  const token = /^Bearer (\S{10,100})$/u.exec(headers.authorization ?? '')?.[1]
  const opened =
    token === undefined ? null : await scopesOf(database, hashedToken(token), moment().today)
  if (opened === null) throw new Problem('signed-out', 'send a token: Authorization: Bearer …')
  if (!opened.scopes.includes(scope))
    throw new Problem('not-allowed', `the token does not open ${scope}`)
}

/** Answer with a tag of the content; whoever has it already is told so. */
function withTag<T>(request: FastifyRequest, reply: FastifyReply, content: T): T | FastifyReply {
  const tag = `"${createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)}"`
  void reply.header('etag', tag).header('cache-control', 'private, no-cache')
  return request.headers['if-none-match'] === tag ? reply.status(304).send() : content
}
