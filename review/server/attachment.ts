import { safeName } from './uploads.ts'

/**
 * What a browser saves a file as (RFC 6266): `plain` for every program, `bangla` with what the file is about for those that
 * read RFC 5987.
 */
export function attachment(
  plain: string,
  bangla: string,
  about: string | null,
  ending: string,
): string {
  const named = safeName(`${bangla}${about === null ? '' : ` ${about}`}.${ending}`)
  const encoded = encodeURIComponent(named).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}.${ending}"; filename*=UTF-8''${encoded}`
}
