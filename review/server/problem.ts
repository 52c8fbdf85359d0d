import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { StoreError } from '../../pipeline/errors.ts'
import type { Refusal } from '../../pipeline/review/refusal.ts'

/** What can go wrong with a request; the pages have words for each. */
export type ProblemCode =
  | Refusal
  | 'bad-request'
  | 'signed-out'
  | 'wrong-password'
  | 'guessable'
  | 'bad-url'
  | 'link-void'
  | 'login-taken'
  | 'no-such-decision'
  | 'not-found'
  | 'nothing-due'
  | 'bad-template'
  | 'too-many'
  | 'too-large'
  | 'no-image'
  | 'archive'
  | 'defect'

const statuses: Readonly<Record<ProblemCode, number>> = {
  'not-allowed': 403,
  'no-such-action': 409,
  'not-verified': 409,
  'not-published': 409,
  'nothing-to-undo': 409,
  'bad-request': 400,
  'signed-out': 401,
  'wrong-password': 401,
  guessable: 422,
  'bad-url': 422,
  'link-void': 410,
  'login-taken': 409,
  'no-such-decision': 404,
  'not-found': 404,
  'nothing-due': 404,
  'bad-template': 500,
  'too-many': 429,
  'too-large': 413,
  'no-image': 422,
  archive: 503,
  defect: 500,
}

/** An answer that says what is wrong: RFC 9457. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly detail: string | undefined

  /** `cause`: what the operator finds in the log. */
  constructor(code: ProblemCode, detail?: string, cause?: unknown) {
    super(detail ?? code, { cause })
    this.code = code
    this.detail = detail
  }
}

/** What was thrown as an answer. Nothing of the inside is told but that it is our fault. */
export function answerProblem(
  error: FastifyError | Problem,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { code, detail } = problemOf(error)
  const status = statuses[code]
  if (status >= 500) request.log.error(error)
  return reply
    .status(status)
    .type('application/problem+json')
    .send({
      type: 'about:blank',
      title: code,
      status,
      code,
      ...(detail === undefined ? {} : { detail }),
    })
}

function problemOf(error: FastifyError | Problem): Pick<Problem, 'code' | 'detail'> {
  if (error instanceof Problem) return error
  if (error instanceof StoreError) return { code: 'archive', detail: undefined }
  if (hasZodFastifySchemaValidationErrors(error))
    return { code: 'bad-request', detail: error.message }
  const { statusCode = 500, message } = error
  if (statusCode >= 500) return { code: 'defect', detail: undefined }
  const code = codes.get(statusCode) ?? 'bad-request'
  return { code, detail: code === 'too-many' || code === 'too-large' ? undefined : message }
}

/** What the plugins say with a status alone. */
const codes: ReadonlyMap<number, ProblemCode> = new Map([
  [403, 'not-allowed'],
  [413, 'too-large'],
  [429, 'too-many'],
])
