import { exitCodes } from '../run/report.ts'

/** The first Ctrl-C ends after the pages at hand, the second at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted)
    process.stderr.write('\nending after the pages at hand; press Ctrl-C again to stop at once\n')
    controller.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  // A process that another one of ours started ends with it, however that one ended.
  process.once('disconnect', onSignal)
  process.channel?.unref()
  return controller.signal
}
