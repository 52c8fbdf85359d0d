/** A request that did not do what it should. `code` is put into words by the dictionaries. */
export class Failure extends Error {
  readonly code: string
  readonly status: number
  /** What the server said, for codes that carry more. */
  readonly body: unknown

  constructor(code: string, status: number, body: unknown = null) {
    super(code)
    this.name = 'Failure'
    this.code = code
    this.status = status
    this.body = body
  }
}

/** The failure behind whatever was thrown. */
export const failureOf = (thrown: unknown): Failure =>
  thrown instanceof Failure ? thrown : new Failure('unexpected', 0, String(thrown))

/** What the server says beyond the code of a failure, where it says something. */
export function detailOf({ body }: Failure): string | undefined {
  const detail = body instanceof Object && 'detail' in body ? body.detail : undefined
  return typeof detail === 'string' ? detail : undefined
}

/** Whether the same request may succeed later without anybody changing anything. */
export const isPassing = ({ code, status }: Failure): boolean =>
  code === 'offline' ||
  code === 'signed-out' ||
  status === 408 ||
  status === 425 ||
  status === 429 ||
  status >= 500
