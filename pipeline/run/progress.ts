import { basename } from 'node:path'
import { SingleBar } from 'cli-progress'
import type { Outcome, Progress } from './batch.ts'

/** Progress on stderr: a bar on a terminal, else a line a file. */
export function showProgress(files: number): Progress & { readonly stop: () => void } {
  return process.stderr.isTTY ? showBar(files) : showLines()
}

function showBar(files: number): Progress & { readonly stop: () => void } {
  const bar = new SingleBar({
    format: '{bar} {value}/{total} files · {what}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
  })
  bar.start(files, 0, { what: 'starting' })
  return {
    onPage: (file, page, pages) => bar.update({ what: `${file}, page ${page} of ${pages}` }),
    onFile: (outcome, done) => {
      if ('error' in outcome) {
        bar.stop()
        process.stderr.write(`${failureLine(outcome)}\n`)
        bar.start(files, done, { what: '' })
      }
      bar.update(done, { what: basename(outcome.file) })
    },
    stop: () => bar.stop(),
  }
}

const showLines = (): Progress & { readonly stop: () => void } => ({
  onPage: () => {},
  onFile: (outcome, done, files) => {
    const line = 'error' in outcome ? failureLine(outcome) : `${outcome.file} → ${outcome.path}`
    process.stderr.write(`[${done}/${files}] ${line}\n`)
  },
  stop: () => {},
})

/** > | scans/april.pdf: the PDF is protected by a password: print it to a new PDF without one */
export const failureLine = ({ file, error }: Extract<Outcome, { error: unknown }>): string =>
  `${file}: ${error.message}`
