import { Failure } from './failure.ts'
import { failureIn, reach } from './send.ts'
import { noteSignedOut } from './session.ts'

/**
 * Have the browser save what the server answers to a request below /api. A link would do it as well, but cannot say why
 * there is nothing to save.
 *
 * @throws Failure with the server's code, or `offline` where it was not reached
 */
export async function download(path: string): Promise<void> {
  const response = await reach(`/api${path}`, {})
  if (!response.ok) {
    const failure = await failureIn(response)
    if (failure.code === 'signed-out') noteSignedOut()
    throw failure
  }
  const name = nameIn(response.headers.get('content-disposition'))
  save(await contentOf(response), name)
}

/** A connection that breaks in the middle leaves half a file: none. */
async function contentOf(response: Response): Promise<Blob> {
  try {
    return await response.blob()
  } catch {
    throw new Failure('offline', 0)
  }
}

/** The name in any script (RFC 5987). */
function nameIn(header: string | null): string {
  const [, encoded = ''] = /filename\*=UTF-8''(\S+)/u.exec(header ?? '') ?? []
  return decodeURIComponent(encoded)
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser has begun to copy it by then; one that has not needs a moment.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
