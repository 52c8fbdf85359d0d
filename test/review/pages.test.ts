import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { reasonMeanings } from '../../schemas/reason.ts'
import { warningMeanings } from '../../schemas/warning.ts'
import { bn } from '../../review/pages/words/bn.ts'
import { en } from '../../review/pages/words/en.ts'
import { builtPages } from '../../review/server/app.ts'

const page = readFileSync(join(builtPages, 'index.html'), 'utf8')

test('what is loaded first has at most 150 KB of script, compressed', () => {
  const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/gu)].map(
    ([, path = '']) => path,
  )
  expect(first.length).toBeGreaterThan(0)
  const bytes = first.map((path) => gzipSync(readFileSync(join(builtPages, path))).length)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150 * 1024)
})

test('the pages name no other machine, and hold no script or style of their own', () => {
  expect(page).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/u)
  const assets = readdirSync(join(builtPages, 'assets')).filter((name) =>
    /\.(?:css|html)$/u.test(name),
  )
  for (const name of assets)
    expect(readFileSync(join(builtPages, 'assets', name), 'utf8')).not.toMatch(
      /url\(["']?(?:https?:)?\/\//u,
    )
  expect(page).not.toMatch(/(?:src|href)="https?:/u)
})

test.each([
  ['বাংলা', bn],
  ['English', en],
])('every reason and every warning is told in %s', (_, words) => {
  expect(Object.keys(words.reasons).toSorted()).toEqual(Object.keys(reasonMeanings).toSorted())
  expect(Object.keys(words.warnings).toSorted()).toEqual(Object.keys(warningMeanings).toSorted())
})
