import { basename } from 'node:path'
import { SingleBar } from 'cli-progress'
import type { Outcome } from './outcome.ts'
import type { Progress } from './tally.ts'

/** Progress on stderr: a bar on a terminal, else a line a file. */
export function showProgress(): Progress & { readonly stop: () => void } {
  return process.stderr.isTTY ? showBar() : showLines()
}

function showBar(): Progress & { readonly stop: () => void } {
  const bar = new SingleBar({
    format: '{bar} {value}/{total} files · {what}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
  })
  bar.start(0, 0, { what: 'looking through the files' })
  return {
    onPage: (file, page, pages) => bar.update({ what: `${file}, page ${page} of ${pages}` }),
    onFile: (outcome, done, files) => {
      if ('failure' in outcome) {
        bar.stop()
        process.stderr.write(`${failureLine(outcome)}\n`)
        bar.start(files, done, { what: '' })
      }
      bar.setTotal(files)
      bar.update(done, { what: basename(outcome.file) })
    },
    stop: () => bar.stop(),
  }
}

const showLines = (): Progress & { readonly stop: () => void } => ({
  onPage: () => {},
  onFile: (outcome, done, files) => {
    const line = 'failure' in outcome ? failureLine(outcome) : readLine(outcome)
    process.stderr.write(`[${done}/${files}] ${line}\n`)
  },
  stop: () => {},
})

const readLine = ({ file, path }: Extract<Outcome, { counts: unknown }>): string =>
  path === null ? file : `${file} → ${path}`

/** > | scans/april.pdf: the PDF is protected by a password: print it to a new PDF without one */
export const failureLine = ({ file, failure }: Extract<Outcome, { failure: unknown }>): string =>
  `${file}: ${failure.message}`
