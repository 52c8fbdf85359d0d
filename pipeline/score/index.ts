import { readdir, readFile as readText } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { MinutesRecord } from '../../schemas/record.ts'
import { sourceExtensions } from '../acquire/index.ts'
import { ConfigurationError, messageOf } from '../errors.ts'
import { readFile, type PipelineOptions } from '../pipeline.ts'
import { compare, type Comparison } from './compare.ts'
import { addTallies, measures, scoresOf, type Measure, type Tallies } from './tally.ts'

/** The scores of one class of sources: typed text, clean scans, rough scans. */
export interface ClassScore {
  readonly sources: number
  readonly decisions: number
  /** Share of the gold's decisions that are right in everything. */
  readonly complete: number
  readonly fields: Readonly<
    Record<Measure, { readonly precision: number; readonly recall: number; readonly f1: number }>
  >
}

/** Scores by class, in the order of their names. */
export type Scores = Readonly<Record<string, ClassScore>>

export interface ScoredSource {
  readonly name: string
  readonly class: string
  readonly comparison: Comparison
}

/**
 * Read every source of a gold folder and compare it with its gold. Each document has a folder of its own
 * with `record.json` and sources; a source's name is its class: `typed.txt`, `clean.pdf`, `stamped.pdf`.
 */
export async function scoreFolder(
  folder: string,
  options: PipelineOptions,
  onSource: (source: ScoredSource) => void,
): Promise<Scores> {
  const scored: ScoredSource[] = []
  for (const { name, gold, path } of await listSources(folder)) {
    const comparison = compare(gold, await readFile(path, options))
    const source = { name, class: basename(path, extname(path)), comparison }
    scored.push(source)
    onSource(source)
  }
  const classes = [...new Set(scored.map((source) => source.class))].toSorted()
  return Object.fromEntries(
    classes.map((name) => [name, summarise(scored.filter((source) => source.class === name))]),
  )
}

async function listSources(
  folder: string,
): Promise<ReadonlyArray<{ name: string; gold: MinutesRecord; path: string }>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new ConfigurationError(
      `${folder} is no folder of gold documents: give a folder such as corpus/gold`,
    )
  })
  const documents = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
  const listed = await Promise.all(
    documents.map(async (name) => {
      const gold = await readGold(join(folder, name, 'record.json'))
      const files = (await readdir(join(folder, name))).toSorted()
      return files
        .filter((file) => sourceExtensions.has(extname(file).toLowerCase()))
        .map((file) => ({ name: `${name}/${file}`, gold, path: join(folder, name, file) }))
    }),
  )
  if (listed.flat().length === 0)
    throw new ConfigurationError(
      `${folder} holds no documents with record.json and a source: see corpus/README.md`,
    )
  return listed.flat()
}

async function readGold(path: string): Promise<MinutesRecord> {
  const parsed = MinutesRecord.safeParse(await readJson(path))
  if (!parsed.success)
    throw new ConfigurationError(
      `${path} is no minutes record: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`,
    )
  return parsed.data
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readText(path, 'utf8'))
  } catch (error) {
    throw new ConfigurationError(
      `${path} cannot be read as JSON (${messageOf(error)}): every gold document has its record there`,
    )
  }
}

function summarise(sources: readonly ScoredSource[]): ClassScore {
  const tallies = sources
    .map(({ comparison }) => comparison.tallies)
    .reduce<Tallies | null>((all, one) => (all === null ? one : addTallies(all, one)), null)
  const decisions = sources.reduce((sum, { comparison }) => sum + comparison.decisions, 0)
  const complete = sources.reduce((sum, { comparison }) => sum + comparison.complete, 0)
  const fields = Object.fromEntries(
    measures.map((measure) => {
      const { precision, recall, f1 } = scoresOf(
        tallies?.[measure] ?? { right: 0, missed: 0, invented: 0 },
      )
      return [measure, { precision: round(precision), recall: round(recall), f1: round(f1) }]
    }),
  ) as ClassScore['fields']
  return {
    sources: sources.length,
    decisions,
    complete: round(decisions === 0 ? 1 : complete / decisions),
    fields,
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
