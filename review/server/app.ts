import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import serveStatic from '@fastify/static'
import fastify, { type FastifyRequest } from 'fastify'
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { ConfigurationError } from '../../pipeline/errors.ts'
import { decisionRoutes } from './decisions.ts'
import type { App, Desk } from './desk.ts'
import { documentRoutes } from './documents.ts'
import { calendarRoute, exportRoutes } from './exports.ts'
import type { FirstLink } from './first-link.ts'
import { letterRoute } from './letters.ts'
import { organisationRoutes } from './organisations.ts'
import { peopleRoutes } from './people.ts'
import { portalRoutes } from './portal.ts'
import { publicApi } from './public-api.ts'
import { answerProblem, Problem } from './problem.ts'
import { queueRoutes } from './queue.ts'
import { signedIn, useSessions } from './sessions.ts'
import { signInRoutes } from './sign-in.ts'
import { uploadRoutes } from './uploads.ts'

export const builtPages = fileURLToPath(new URL('../pages/dist/', import.meta.url))

/** Requests a minute from one address: a person with ten colleagues behind one router stays below. */
const mostRequests = 3000
/** A change with all fields of an action is some kilobytes. */
const bodyLimit = 512 * 1024

/** The web app: pages, and what they ask for below /api. */
export async function buildApp(desk: Desk, firstLink: FirstLink, pages = builtPages): Promise<App> {
  const isSecure = desk.origin.startsWith('https:')
  const app: App = fastify({
    bodyLimit,
    // Behind a proxy on this machine, who asks stands in its header; others are not believed.
    trustProxy: 'loopback',
    logger: { level: 'warn' },
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerProblem)
  await protect(app, isSecure)
  await app.register(
    async (api) => {
      await useSessions(api, desk.database, isSecure)
      await guardChanges(api, desk)
      signInRoutes(api, desk, firstLink)
      queueRoutes(api, desk)
      decisionRoutes(api, desk)
      documentRoutes(api, desk)
      organisationRoutes(api, desk)
      peopleRoutes(api, desk)
      portalRoutes(api, desk)
      exportRoutes(api, desk)
      letterRoute(api, desk)
      await uploadRoutes(api, desk)
      api.setNotFoundHandler((request, reply) =>
        answerProblem(new Problem('not-found'), request, reply),
      )
    },
    { prefix: '/api' },
  )
  await app.register(async (api) => publicApi(api, desk), { prefix: '/api/v1' })
  calendarRoute(app, desk)
  await servePages(app, pages)
  return app
}

/** Headers by which the browser keeps strangers' scripts and frames out, and a limit on requests. */
async function protect(app: App, isSecure: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: isSecure,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: true,
  })
  await app.register(rateLimit, { max: mostRequests, timeWindow: 60_000 })
  await app.register(cookie)
}

/** Where one has to ask for something before one is signed in. */
const entrances: ReadonlySet<string> = new Set(['/api/session', '/api/first', '/api/invitation'])

const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD'

/** What changes something must come from our own pages: by its token, and by what the browser says of its origin. */
async function guardChanges(app: App, { origin }: Desk): Promise<void> {
  await app.register(csrf, {
    sessionPlugin: '@fastify/session',
    getToken: ({ headers }) => {
      const token = headers['x-csrf-token']
      return typeof token === 'string' ? token : undefined
    },
  })
  app.addHook('onRequest', async (_, reply) => {
    void reply.header('cache-control', 'no-store')
  })
  app.addHook('preValidation', (request, reply, done) => {
    if (isReading(request)) return done()
    // Whoever's session ended is to sign in again, not to be told of a token.
    const isEntering = entrances.has(request.routeOptions.url ?? '')
    if (!isEntering && signedIn(request) === null) return done(new Problem('signed-out'))
    const from = request.headers.origin
    if (from !== undefined && from !== origin) return done(new Problem('not-allowed', 'origin'))
    app.csrfProtection(request, reply, done)
  })
}

/** The built pages; every address that is none of a file is one of the app's. */
async function servePages(app: App, pages: string): Promise<void> {
  if (!existsSync(join(pages, 'index.html')))
    throw new ConfigurationError('serve: the pages are not built yet: npm run build')
  await app.register(serveStatic, {
    root: pages,
    // Names of built files change with their content; the one that names them does not.
    cacheControl: false,
    setHeaders: (answer, path) => {
      const isNaming = path.endsWith('index.html')
      void answer.header(
        'cache-control',
        isNaming ? 'no-cache' : 'public, max-age=31536000, immutable',
      )
    },
  })
  app.setNotFoundHandler((request, reply) =>
    isReading(request) && !/\.\w+$/u.test(request.url.split('?')[0] ?? '')
      ? reply.sendFile('index.html')
      : answerProblem(new Problem('not-found'), request, reply),
  )
}
