import { timingSafeEqual } from 'node:crypto'
import { hashedToken, newToken } from './passwords.ts'

/** The way in for the first operator: a link on the console of whoever started the server, of one use and for an hour. */
export class FirstLink {
  readonly token = newToken()
  readonly #validUntil = Date.now() + 3_600_000
  #isUsed = false

  isRight(token: string): boolean {
    const isSame = timingSafeEqual(
      Buffer.from(hashedToken(token)),
      Buffer.from(hashedToken(this.token)),
    )
    return isSame && !this.#isUsed && Date.now() < this.#validUntil
  }

  useUp(): void {
    this.#isUsed = true
  }
}
