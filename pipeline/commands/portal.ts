import { join } from 'node:path'
import type { Arguments } from '../arguments.ts'
import { ConfigurationError } from '../errors.ts'
import { exitCodes } from '../run/report.ts'
import { placeOf } from '../store/index.ts'
import { startPortal } from '../../review/portal/portal.ts'
import { interruption } from './interruption.ts'

/** A receiver of events as a portal would build it: checks, keeps and shows what it is sent. */
export async function portal({ host, port }: Arguments): Promise<number> {
  const secret = process.env['SIDDHANTA_PORTAL_SECRET'] ?? ''
  if (!/^whsec_[A-Za-z0-9+/=]{20,}$/u.test(secret))
    throw new ConfigurationError(
      'portal: SIDDHANTA_PORTAL_SECRET is missing: the secret that “পোর্টাল” showed when the endpoint was added, for example whsec_…',
    )
  const signal = interruption()
  const file = join(placeOf(process.env).home, 'portal.sqlite')
  const running = await startPortal({ file, secret, host, port })
  process.stderr.write(`receiving at ${running.url}/hook, shown at ${running.url}; Ctrl-C ends\n`)
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await running.close()
  return exitCodes.ok
}
