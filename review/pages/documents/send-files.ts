import type { Uploaded } from '../../../schemas/review/document-list.ts'
import { Failure } from '../requests/failure.ts'
import { codeOf } from '../requests/send.ts'
import { csrf, noteSignedOut } from '../requests/session.ts'

/**
 * Hand files in. XMLHttpRequest, for `fetch` cannot tell how far an upload is.
 *
 * @param onProgress hears of whole percents
 */
export function sendFiles(
  files: readonly File[],
  onProgress: (percent: number) => void,
): Promise<Uploaded> {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/uploads')
    request.setRequestHeader('x-csrf-token', csrf())
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total === 0 ? 0 : Math.round((100 * loaded) / total)),
    )
    request.addEventListener('load', () => {
      if (request.status < 300) return resolve(request.response as Uploaded)
      const code = codeOf(request.response, request.status)
      if (code === 'signed-out') noteSignedOut()
      reject(new Failure(code, request.status, request.response))
    })
    request.addEventListener('error', () => reject(new Failure('offline', 0)))
    request.send(form)
  })
}
