import type { Place } from '../store/index.ts'
import type { RunWithPages } from '../store/runs.ts'
import type { Standing } from '../store/status.ts'
import { shownName } from './names.ts'
import type { QueueStanding } from './queue.ts'

/** Everything that `status` tells. */
export interface FullStanding extends Standing {
  readonly twinFiles: ReadonlyArray<{ path: string; original: string; decisions: number }>
  readonly queues: QueueStanding | null
}

/** Where the archive stands, in words. */
export function standingTable(standing: FullStanding, place: Place): string {
  const { sources, names, pages, records, twins, warnings, failed, runs, queues } = standing
  const total = Object.values(sources).reduce((sum, count) => sum + count, 0)
  const settled = sources.complete + sources.partial + sources.failed
  return [
    `${place.server === null ? place.home : 'PostgreSQL'}: ${total} files (${names} names), ${settled} settled`,
    `  complete ${sources.complete} · partial ${sources.partial} · failed ${sources.failed} · waiting ${sources.waiting} · being read ${sources.reading}`,
    `  ${pages.kept} pages kept${pages.givenUp > 0 ? `, ${pages.givenUp} given up` : ''}; ${records.documents} documents, ${records.decisions} decisions, ${records.actions} actions, ${records.toLookAt} to look at`,
    ...(twins.decisions > 0
      ? [`  ${twins.decisions} decisions in ${twins.sources} files are others over again:`]
      : []),
    ...standing.twinFiles.map(
      ({ path, original, decisions }) =>
        `    ${shownName(path, place)} = ${shownName(original, place)} (${decisions})`,
    ),
    ...(warnings.length > 0
      ? [`  warnings: ${warnings.map(({ code, count }) => `${code} ${count}`).join(' · ')}`]
      : []),
    ...(queues === null ? [] : queueLines(queues)),
    ...failed.map(({ path, message }) => `  not read: ${shownName(path, place)}: ${message}`),
    ...(sources.failed > failed.length
      ? [`  … and ${sources.failed - failed.length} more that could not be read`]
      : []),
    ...runs.map((run) => runLine(run, place)),
  ].join('\n')
}

/** A worker was given no files of its own. */
function runLine(run: RunWithPages, { server }: Place): string {
  const [machine] = run.host.split(' ')
  const isWorker = server !== null && run.given === 0
  const task = isWorker ? 'a worker' : `${run.given} files given, ${run.kept} read before`
  const end = run.ended_at === null ? '' : ` – ${clock(run.ended_at)}`
  return `  run ${run.run} ${run.state} on ${machine}: ${task}, ${run.pages} pages recognised; ${clock(run.started_at)}${end}`
}

/** The time here, `2026-11-23 13:11:23`. */
const clock = (instant: string): string => new Date(instant).toLocaleString('sv')

const queueLines = ({ queues, dead }: QueueStanding): readonly string[] => [
  `  work: ${queues.map(({ name, waiting, active }) => `${name} ${waiting} waiting, ${active} at hand`).join(' · ')}`,
  ...dead.map(({ name, data }) => `  dead letter in ${name}: ${data}`),
]
