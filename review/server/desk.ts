import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Database } from '../../pipeline/store/database.ts'
import type { Place } from '../../pipeline/store/index.ts'
import type { PageImages } from '../desk/page-images.ts'

/** What all routes work with. */
export interface Desk {
  readonly database: Database
  readonly place: Place
  readonly images: PageImages
  /** Folder into which uploads go; it is watched. */
  readonly inbox: string
  /** Larger uploads are refused. */
  readonly mostUploadBytes: number
  /** Hosts inside a private network that events may be sent to. */
  readonly allowed: ReadonlySet<string>
  /** The Word file that follow-up letters are filled into; read for each, so that the office may change it. */
  readonly letterTemplate: string
  /** Where people find the app: `http://127.0.0.1:8787`. */
  readonly origin: string
}

/** A server whose routes say with zod what they take. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>
