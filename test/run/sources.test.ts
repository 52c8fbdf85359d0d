import { symlink } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSources, kindsOf } from '../../pipeline/run/sources.ts'
import { makeFolder, type Folder } from '../support/folder.ts'

let folder: Folder
const at = (...parts: string[]): string => join(folder.path, ...parts)

beforeAll(async () => {
  folder = await makeFolder()
  const names = ['b.pdf', 'a.TXT', 'c.xlsx', '.hidden.pdf', 'deep/d.docx', 'deep/er/e.tif', 'z.htm']
  for (const name of names) await folder.write(`in/${name}`, 'x')
  await symlink(at('nowhere.pdf'), at('in', 'deep', 'broken.pdf'))
})
afterAll(() => folder.remove())

const readable = ['a.TXT', 'b.pdf', 'deep/d.docx', 'deep/er/e.tif', 'z.htm']

test('a folder is searched to its depth by name, for kinds that are read', async () => {
  const { files } = await findSources([at('in')])
  expect(files.map((file) => relative(at('in'), file))).toEqual(readable)
})

test('kinds that may hold minutes but are not read are there too, so that they are told of', async () => {
  await folder.write('old/minutes.DOC', 'x')
  await folder.write('old/scans.zip', 'x')
  await folder.write('old/sums.xlsx', 'x')
  await folder.write('old/more.XLSX', 'x')
  await folder.write('old/README', 'x')
  const { files, others } = await findSources([at('old')])
  expect(files).toEqual([at('old/minutes.DOC'), at('old/scans.zip')])
  expect(kindsOf(others)).toBe('.xlsx 2, without an ending 1')
})

test('a link that leads back into its own folder is not followed round', async () => {
  await folder.write('round/a.pdf', 'x')
  await folder.write('round/deep/b.pdf', 'x')
  await symlink(at('round'), at('round', 'deep', 'back'))
  const { files, failures } = await findSources([at('round')])
  expect(files).toEqual([at('round/a.pdf'), at('round/deep/b.pdf')])
  expect(failures).toEqual([])
})

test('a link to another folder is followed', async () => {
  await folder.write('elsewhere/c.pdf', 'x')
  await folder.write('linking/a.pdf', 'x')
  await symlink(at('elsewhere'), at('linking', 'there'))
  const { files } = await findSources([at('linking')])
  expect(files).toEqual([at('linking/a.pdf'), at('linking/there/c.pdf')])
})

test('a file that is named is taken whatever its kind, and once', async () => {
  const { files, failures } = await findSources([at('in/c.xlsx'), at('in/b.pdf'), at('in')])
  expect(files.map((file) => relative(at('in'), file))).toEqual([
    'c.xlsx',
    'b.pdf',
    ...readable.filter((name) => name !== 'b.pdf'),
  ])
  expect(failures.map(({ path }) => path)).toEqual([at('in/deep/broken.pdf')])
})

test('a path that leads nowhere is a failure of its own beside what is found', async () => {
  const { files, failures } = await findSources([at('no-such.pdf'), at('in/b.pdf')])
  expect(files).toEqual([at('in/b.pdf')])
  expect(failures).toEqual([
    { path: at('no-such.pdf'), error: expect.objectContaining({ kind: 'unreachable' }) },
  ])
})
