import { existsSync, globSync } from 'node:fs'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DocumentList } from '../schemas/review/document-list.ts'
import packageJson from '../package.json' with { type: 'json' }
import { acquire } from '../pipeline/acquire/index.ts'
import { openStore } from '../pipeline/store/index.ts'
import { putPublished } from '../pipeline/store/published.ts'
import { approved } from './support/approved.ts'
import { freePort } from './support/browser.ts'
import { linesOf, runCommand, startCommand, type Finished } from './support/command.ts'
import { paragraph, writeDocx } from './support/docx.ts'
import { makeFolder, type Folder } from './support/folder.ts'
import { installPackage, type Installed } from './support/installed.ts'
import { typedMinutes } from './support/minutes.ts'
import { firstVisitor } from './support/visitor.ts'

const samples = join(import.meta.dirname, '..', 'corpus', 'samples')
/** As many as it takes for a process beside the first, and on a machine that seems to have four cores. */
const copies = 8
const fourCores = firstDo(
  "import os from 'node:os'; import { syncBuiltinESMExports } from 'node:module'; os.availableParallelism = () => 4; syncBuiltinESMExports()",
)

let user: Installed
let folder: Folder
const at = (...parts: string[]): string => join(folder.path, ...parts)
const run = (args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Finished> =>
  runCommand(args, { program: user.program, cwd: user.path, home: at('home'), environment })

beforeAll(async () => {
  folder = await makeFolder()
  user = await installPackage(folder)
}, 200_000)
afterAll(() => folder.remove())

test('the package holds what a user needs, and no source or test', async () => {
  const installed = join(user.path, 'node_modules', 'siddhanta')
  expect((await readdir(installed)).toSorted()).toEqual(
    ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'docs', 'package.json', 'schemas'].toSorted(),
  )
  const files = globSync('**/*.*', { cwd: installed })
  expect(files.length).toBeGreaterThan(500)
  expect(files.filter((name) => /(?<!\.d)\.tsx?$/u.test(name))).toEqual([])
  const building = ['vite', 'react', 'typescript', 'vitest']
  expect(building.filter((name) => existsSync(join(user.path, 'node_modules', name)))).toEqual([])
})

test('npx siddhanta runs', async () => {
  expect(await user.run('npx', '--no-install', 'siddhanta', '--version')).toBe(
    `siddhanta ${packageJson.version}\n`,
  )
})

test('an older Node is told which one is needed', async () => {
  const older = firstDo(
    "Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })",
  )
  const { code, stderr } = await run(['--version'], older)
  expect([code, linesOf(stderr)]).toEqual([
    1,
    [expect.stringMatching(/needs Node 24 or later, this is Node 20\.20\.2/)],
  ])
})

test('files are read into the same records as by the sources, by several processes', async () => {
  await cp(join(samples, 'letter-and-minutes.txt'), at('in', 'letter.txt'))
  await folder.write('in/scan.png', await upperHalf('table-clean-scan.pdf'))
  const paragraphs = typedMinutes.split('\n').map((line) => paragraph(line))
  await folder.write('in/typed.docx', writeDocx(paragraphs.join('')))
  for (let index = 0; index < copies; index += 1)
    await folder.write(`in/${index}.txt`, `${typedMinutes}\n${index}`)
  const source = await runCommand(['ingest', at('in'), '--out', at('source')])
  const packed = await run(['ingest', at('in'), '--out', at('packed')], fourCores)
  expect([source.code, packed.code]).toEqual([0, 0])
  const records = await recordsIn('source')
  expect(records).toHaveLength(copies + 3)
  expect(await recordsIn('packed')).toEqual(records)
  expect(await readdir(at('home', 'runs', '1'))).toContain('run-1-1.jsonl')
})

/** Has every process of a command do this before anything else. */
function firstDo(code: string): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `--import "data:text/javascript,${code}"` }
}

async function recordsIn(name: string): Promise<ReadonlyArray<readonly [string, string]>> {
  const files = await readdir(at(name))
  return Promise.all(
    files.map(async (file) => [file, await readFile(at(name, file), 'utf8')] as const),
  )
}

test('serve gives the built pages, reads its inbox and draws pages', async () => {
  await folder.write('home/inbox/late.txt', `${typedMinutes}\nপরে`)
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const { child, finished } = startCommand(['serve', '--port', String(port)], {
    program: user.program,
    cwd: user.path,
    home: at('home'),
  })
  let told = ''
  child.stderr.on('data', (part: string) => {
    told += part
  })
  await expect.poll(() => told, { timeout: 30_000 }).toContain('/first?token=')
  const home = await (await fetch(origin)).text()
  const script = /<script[^>]* src="([^"]+)"/u.exec(home)?.[1] ?? ''
  const asset = await fetch(`${origin}${script}`)
  expect([asset.status, asset.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('javascript'),
  ])
  const visitor = await firstVisitor(origin, told)
  const documents = async () => (await visitor.ask<DocumentList>('/documents')).rows
  await expect
    .poll(async () => (await documents()).find(({ name }) => name === 'late.txt')?.state, {
      timeout: 60_000,
    })
    .toBe('complete')
  const scan = (await documents()).find(({ name }) => name.endsWith('.png'))
  const image = await visitor.fetch(
    `/documents/${scan?.sha256}/pages/1/image?top=0&bottom=1&width=600`,
  )
  expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/webp'])
  child.kill('SIGTERM')
  expect((await finished).code).toBe(0)
})

test('a letter is drafted from the template of the package', async () => {
  const database = await openStore({ home: at('home'), server: null, root: null })
  await database.transaction((within) =>
    putPublished(within, approved(1), '2026-05-10T09:30:00.000Z'),
  )
  await database.close()
  const out = at('letter.docx')
  expect(await run(['export', '--letter', 'জেলা প্রশাসক', '--out', out])).toMatchObject({ code: 0 })
  expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK')
})

test('a model would be asked with the words of prompts/', async () => {
  const file = at('in', 'typed.docx')
  const source = await runCommand(['show', 'question', file])
  expect(source.stdout).toContain('[system]')
  expect(await run(['show', 'question', file])).toEqual(source)
})

/** Half of the first page of a scan as an image: all of it would take this test long. */
async function upperHalf(name: string): Promise<Buffer> {
  const { pages, close } = await acquire(join(samples, name))
  const [page] = pages
  if (page?.kind !== 'ink') throw new Error(`${name} is no scan`)
  const { data, width, height, dpi } = await page.image()
  await close()
  return sharp(data, { raw: { width, height, channels: 3 } })
    .extract({ left: 0, top: 0, width, height: Math.round(height / 2) })
    .withMetadata({ density: dpi })
    .png()
    .toBuffer()
}

/** A user's program: read, checked and typed by what the package exports. */
const program = `
import { MinutesRecord, openReader, UnreadableSourceError, type Decision } from 'siddhanta'
import schema from 'siddhanta/schemas/minutes-record.schema.json' with { type: 'json' }

const reader = await openReader()
const text = new TextEncoder().encode(process.argv[2])
const record: MinutesRecord = await reader.readBytes(text, 'typed.txt', { anchor: 'issued' })
const decisions: readonly Decision[] = record.documents.flatMap(({ decisions }) => decisions)
const date: string | null | undefined = decisions[0]?.actions[0]?.deadline?.date
const failure = await reader.readFile('none.pdf').catch((error: unknown) => error)
await reader.close()
// @ts-expect-error -- nobody's field
record.decisions
console.log(JSON.stringify([
  MinutesRecord.parse(record).source.name, date, schema.title,
  failure instanceof UnreadableSourceError && failure.kind,
]))
`

test('a TypeScript program that imports the package type-checks and runs', async () => {
  await writeFile(join(user.path, 'program.ts'), program)
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2024',
    strict: true,
    noEmit: true,
    resolveJsonModule: true,
    typeRoots: [join(import.meta.dirname, '..', 'node_modules', '@types')],
    types: ['node'],
  }
  await writeFile(
    join(user.path, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['program.ts'] }),
  )
  const tsc = join(import.meta.dirname, '..', 'node_modules', '.bin', 'tsc')
  await user.run(tsc, '-p', '.')
  const said = await user.run('node', 'program.ts', typedMinutes)
  expect(JSON.parse(said)).toEqual(['typed.txt', '2026-06-30', 'minutes-record/1', 'unreachable'])
})
