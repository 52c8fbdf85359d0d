import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startServer } from '../../test/support/postgres.ts'
import { startCommand } from '../../test/support/command.ts'
import { typedMinutes } from '../../test/support/minutes.ts'
import converter from 'bangla-number-converter'

/** What a command took: seconds, and the memory of its process in MB at three tenths of its time and at its peak. */
interface Took {
  readonly what: string
  readonly seconds: number
  readonly perSecond: number
  readonly earlyMb: number
  readonly peakMb: number
}

/** What each of the minutes decides beside its two standing decisions: few are of one day and worded alike. */
const subjects = ['সেতু', 'বাঁধ', 'বিদ্যালয়', 'হাসপাতাল', 'বাজার', 'গুদাম', 'নলকূপ', 'রাস্তা', 'খাল', 'পাঠাগার', 'ঘাট']
const works = ['মেরামত', 'পরিদর্শন', 'নির্মাণ', 'সংস্কার', 'জরিপ', 'খনন', 'রক্ষণাবেক্ষণ']

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100000' },
    compared: { type: 'string', default: '4000' },
    workers: { type: 'string', default: '2' },
  },
})
const [files, compared, workers] = [values.files, values.compared, values.workers].map(Number) as [
  number,
  number,
  number,
]
const folder = await mkdtemp(join(tmpdir(), 'siddhanta-archive-'))
const took: Took[] = []
try {
  await oneProcess()
  await sideBySide()
  console.table(took)
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Ten thousands of short files on one machine: read, started again, looked at. */
async function oneProcess(): Promise<void> {
  const input = await writeMinutes('many', files)
  const around = { home: join(folder, 'home-many') }
  for (const what of ['read', 'started again', 'started again'])
    took.push(await measure(`${files} files: ${what}`, ['ingest', input], around, files))
  took.push(await measure(`${files} files: status`, ['status'], around, files))
}

/** The same files by one process on SQLite, and by workers on PostgreSQL. */
async function sideBySide(): Promise<void> {
  const input = await writeMinutes('compared', compared)
  const alone = { home: join(folder, 'home-alone') }
  const intoFolder = (out: string): readonly string[] => [
    'ingest',
    input,
    '--out',
    join(folder, out),
  ]
  took.push(
    await measure(`${compared} files: one process, SQLite`, intoFolder('alone'), alone, compared),
  )
  const server = startServer()
  const shared = {
    home: join(folder, 'home-shared'),
    environment: { DATABASE_URL: server.url, SIDDHANTA_ROOT: folder },
  }
  const crew = Array.from({ length: workers }, () => startCommand(['worker'], shared))
  try {
    await wait(5000)
    const args = intoFolder('shared')
    took.push(
      await measure(`${compared} files: ${workers} workers, PostgreSQL`, args, shared, compared),
    )
  } finally {
    for (const { child } of crew) child.kill('SIGKILL')
    await Promise.all(crew.map(({ finished }) => finished))
    server.remove()
  }
}

async function measure(
  what: string,
  args: readonly string[],
  around: Parameters<typeof startCommand>[1],
  count: number,
): Promise<Took> {
  const begin = performance.now()
  const running = startCommand(args, around)
  const samples: number[] = []
  const sampling = setInterval(() => {
    void residentMb(running.child.pid).then((mb) => mb > 0 && samples.push(mb))
  }, 250)
  const { code, stderr } = await running.finished
  clearInterval(sampling)
  if (code !== 0) throw new Error(`${what} ended with ${code}: ${stderr}`)
  const seconds = (performance.now() - begin) / 1000
  return {
    what,
    seconds: Math.round(seconds * 10) / 10,
    perSecond: Math.round(count / seconds),
    earlyMb: Math.round(samples[Math.floor(samples.length * 0.3)] ?? 0),
    peakMb: Math.round(Math.max(0, ...samples)),
  }
}

/** Linux tells it in `/proc`; elsewhere, and for a process that has ended, 0. */
async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024
}

/** Minutes of many days, each with decisions of its own. */
async function writeMinutes(name: string, count: number): Promise<string> {
  const input = join(folder, name)
  for (let index = 0; index < count; index += 1) {
    const group = join(input, String(Math.floor(index / 1000)))
    if (index % 1000 === 0) await mkdir(group, { recursive: true })
    const day = converter.toBanglaNumber((index % 28) + 1)
    const year = converter.toBanglaNumber(2000 + (Math.floor(index / 28) % 26))
    const text = typedMinutes
      .replace('২৭ এপ্রিল ২০২৬', `${day} এপ্রিল ${year}`)
      .replace(
        'প্রতিবেদন',
        `${subjects[index % 11]} ${works[index % 7]} কাজের ${converter.toBanglaNumber(index)} নং প্রতিবেদন`,
      )
      .replace(
        'উপকারভোগীদের',
        `${works[index % 5]} হতে ${subjects[index % 9]} এলাকার ${converter.toBanglaNumber(index)} জনের`,
      )
    await writeFile(join(group, `${index}.txt`), text)
  }
  return input
}
