import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { formatNames } from '../../pipeline/deliver/formats.ts'
import { openStore } from '../../pipeline/store/index.ts'
import { putPublished } from '../../pipeline/store/published.ts'
import { approved, dueAgain, dueOn, ownerNamed } from '../../test/support/approved.ts'
import { startServer } from '../../test/support/postgres.ts'
import { runMeasured } from '../recognise/process.ts'

/** So many published decisions, and a tenth of them, in each format: seconds, the most memory of the process, and how much lives. */
const { values } = parseArgs({ options: { decisions: { type: 'string', default: '50000' } } })
const most = Number(values.decisions)
const entry = fileURLToPath(new URL('../../pipeline/cli.ts', import.meta.url))
const liveFile = fileURLToPath(new URL('live.ts', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'siddhanta-exports-'))
const rows: Array<Readonly<Record<string, string | number>>> = []
const server = startServer()

try {
  await measure('SQLite', most / 10, null)
  await measure('SQLite', most, null)
  await measure('PostgreSQL', most, server.url)
  console.table(rows)
} finally {
  server.remove()
  await rm(folder, { recursive: true, force: true })
}

/** Two actions each, one of them repeated; one in fifty was withdrawn. */
function decisionNumbered(number: number) {
  return approved(number, {
    state: number % 50 === 0 ? 'withdrawn' : 'published',
    actions: [
      { deadline: dueOn(`2026-${String(1 + (number % 12)).padStart(2, '0')}-15`) },
      {
        text: `${number} নং প্রকল্পের অগ্রগতি প্রতিবেদন প্রতি মাসের ৫ তারিখের মধ্যে প্রেরণ করতে হবে।`,
        owners: [ownerNamed(`${number % 64} নং জেলার জেলা প্রশাসক`)],
        deadline: dueAgain('FREQ=MONTHLY;BYMONTHDAY=5'),
      },
    ],
    source: { subject: `${Math.floor(number / 10)} নং সমন্বয় সভার কার্যবিবরণী` },
  })
}

async function measure(on: string, count: number, url: string | null): Promise<void> {
  const home = join(folder, `home-${on}-${count}`)
  await fill(home, count, url)
  process.env['SIDDHANTA_HOME'] = home
  process.env['DATABASE_URL'] = url ?? ''
  const what: ReadonlyArray<readonly [name: string, args: readonly string[]]> = [
    ...formatNames.map((name) => [name, ['--format', name]] as const),
    ['ics, one owner', ['--format', 'ics', '--owner', '7 নং জেলার জেলা প্রশাসক']],
    ['letter', ['--letter', '7 নং জেলার জেলা প্রশাসক']],
  ]
  for (const [name, args] of what) {
    const out = join(folder, 'out')
    const command = [entry, 'export', ...args, '--out', out]
    const { seconds, peakBytes } = await runMeasured(process.execPath, command)
    const { size } = await stat(out)
    const live = formatNames.some((format) => format === name) ? liveBytes(name) : []
    rows.push({
      on,
      decisions: count,
      what: name,
      seconds: Math.round(seconds * 10) / 10,
      'MB written': megabytes(size),
      'peak MB': megabytes(peakBytes),
      'live MB, first': megabytes(live.at(0) ?? 0),
      'live MB, most': megabytes(Math.max(0, ...live)),
    })
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 ** 2)
}

/** What lives at every 5,000 decisions, in a process of its own: collecting takes time. */
function liveBytes(format: string): readonly number[] {
  const told = execFileSync(process.execPath, ['--expose-gc', liveFile, format])
  return JSON.parse(told.toString()) as readonly number[]
}

async function fill(home: string, count: number, server: string | null): Promise<void> {
  const database = await openStore({ home, server, root: null })
  for (let from = 1; from <= count; from += 1000)
    await database.transaction(async (within) => {
      for (let number = from; number < Math.min(from + 1000, count + 1); number += 1) {
        const decision = decisionNumbered(number)
        await putPublished(within, decision, decision.approvedAt)
      }
    })
  await database.close()
}
