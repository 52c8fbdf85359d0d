import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'
import { importRules } from './support/import-rules.ts'

const result = await cruise(['pipeline', 'schemas', 'review'], importRules)
const { modules, summary } = result.output as ICruiseResult

describe('who imports whom', () => {
  test('every source is looked at', () => {
    const sources = ['pipeline', 'schemas', 'review']
      .flatMap((folder) => filesBelow(folder))
      .filter((path) => /(?<!\.d)\.tsx?$/.test(path))
    const seen = new Set(modules.map(({ source }) => source))
    expect(sources.filter((path) => !seen.has(path))).toEqual([])
    expect(modules.some(({ dependencies }) => dependencies.length > 0)).toBe(true)
  })

  test('follows the rules: no cycle, no stage to another stage, no IO in the core', () => {
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual(
      [],
    )
  })
})

describe('sources', () => {
  const sources = ['pipeline', 'schemas', 'review', 'test', 'bench'].flatMap((folder) =>
    filesBelow(folder),
  )

  test('are Unicode NFC, or patterns would miss what is read', () => {
    const texts = sources.map((path) => [path, readFileSync(path, 'utf8')] as const)
    expect(
      texts.filter(([, text]) => text !== text.normalize('NFC')).map(([path]) => path),
    ).toEqual([])
  })

  test('have names that say what they are about', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|types|common|lib|misc)(?:\.ts$|\/)/
    expect(sources.filter((path) => vague.test(path))).toEqual([])
  })
})

test('the lock file lists the packages of every platform, or npm ci refuses it', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, { optionalDependencies?: Readonly<Record<string, string>> }>>
  }
  const listed = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  )
  expect(wanted.filter((name) => !listed.has(name))).toEqual([])
})

test('the tree in the README names the folders that are there', () => {
  const readme = readFileSync('README.md', 'utf8')
  const folders = ['pipeline', 'corpus', 'schemas', 'review', 'test', 'bench', 'prompts'].concat(
    readdirSync('pipeline', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  )
  expect(folders.filter((folder) => !readme.includes(`${folder}/`))).toEqual([])
})

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
