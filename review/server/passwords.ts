import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { dictionary } from '@zxcvbn-ts/language-common'

/** OWASP's smallest recommendation for Argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** A hash of nobody's password: who has no account takes as long to refuse as who has. */
let nobody: Promise<string> | undefined

/** Whether this is the password behind a hash; null for an account that there is not, or that has none yet. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(16).toString('hex'))
  const isRight = await verify(stored ?? (await nobody), password)
  return stored !== null && isRight
}

/** Passwords that were found in leaks again and again; those that are long enough to be taken otherwise. */
const leaked: ReadonlySet<string> = new Set(dictionary['passwords-common'].map(String))

/** Whether anybody would try this password first: known from leaks, one sign over and over, or the login itself. */
export function isGuessable(password: string, login: string): boolean {
  const plain = password.toLowerCase()
  return (
    leaked.has(plain) ||
    new Set(plain).size < 4 ||
    plain.replaceAll(/[^\p{L}]/gu, '') === login.replaceAll(/[^a-z]/gu, '')
  )
}

/** A secret for a link of one use; only `hashedToken` of it is kept. */
export const newToken = (): string => randomBytes(24).toString('base64url')

export const hashedToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')
