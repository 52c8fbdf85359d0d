import fastify from 'fastify'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'
import { DeliveryEvent } from '../../schemas/delivery/event.ts'
import { openKept } from './kept.ts'
import { listPage } from './list-page.ts'

/** Where a portal listens and keeps what it gets. */
interface Told {
  readonly file: string
  /** As the operator's page showed it. */
  readonly secret: string
  readonly host: string
  readonly port: number
}

/**
 * A portal, as small as one can be that is right: it checks the signature over the bytes that came, puts the event down
 * before it answers, takes one that comes again for the same, and never goes back to an older revision.
 */
export async function startPortal({ file, secret, host, port }: Told) {
  const kept = openKept(file)
  const webhook = new Webhook(secret)
  const app = fastify({ bodyLimit: 1024 ** 2 })
  // The signature is over the bytes: what a parser makes of them may differ.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) =>
    done(null, body),
  )

  app.post('/hook', async ({ body, headers }, reply) => {
    try {
      webhook.verify(String(body), headers as Record<string, string>)
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error
      return reply.status(401).send({ title: error.message })
    }
    const event = DeliveryEvent.safeParse(JSON.parse(String(body)))
    // A kind of event that this portal does not know is taken, or it would come again and again.
    if (event.success) kept.take(event.data)
    return reply.status(204).send()
  })

  app.get('/', (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'`)
      .send(listPage(kept.all())),
  )

  const url = await app.listen({ host, port })
  return {
    url,
    close: async () => {
      await app.close()
      kept.close()
    },
  }
}
