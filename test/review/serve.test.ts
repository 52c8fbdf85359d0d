import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DecisionList } from '../../schemas/review/decision-list.ts'
import type { DocumentList, Uploaded } from '../../schemas/review/document-list.ts'
import { Running } from '../../pipeline/run/running.ts'
import { freePort } from '../support/browser.ts'
import { runCommand, startCommand } from '../support/command.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { typedMinutes } from '../support/minutes.ts'
import { firstVisitor } from '../support/visitor.ts'

let folder: Folder
beforeEach(async () => {
  folder = await makeFolder()
})
afterEach(() => folder.remove())

test('from an empty folder to a decision in the browser: serve, first account, upload, list', async () => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const { child, finished } = startCommand(['serve', '--port', String(port)], { cwd: folder.path })
  let told = ''
  child.stderr.on('data', (part: string) => {
    told += part
  })
  await expect.poll(() => told, { timeout: 30_000 }).toContain('/first?token=')
  const { ask } = await firstVisitor(origin, told)
  const form = new FormData()
  form.append('files', new Blob([typedMinutes]), 'কার্যবিবরণী.txt')
  form.append('files', new Blob(['%PDF-1.4 nothing behind']), 'broken.pdf')
  const { files } = await ask<Uploaded>('/uploads', { method: 'POST', body: form })
  expect(files.map(({ error }) => error)).toEqual([null, null])
  const states = async () => {
    const { rows } = await ask<DocumentList>('/documents')
    return rows.map(({ name, state }) => `${name} ${state}`).toSorted()
  }
  await expect
    .poll(states, { timeout: 60_000 })
    .toEqual(['broken.pdf failed', 'কার্যবিবরণী.txt complete'])
  await expect
    .poll(async () => (await ask<DecisionList>('/decisions')).total, { timeout: 20_000 })
    .toBe(2)
  child.kill('SIGTERM')
  expect((await finished).code).toBe(0)
})

test('a server that is killed leaves no reader behind', async () => {
  const port = await freePort()
  const home = `${folder.path}/home`
  const { child, finished } = startCommand(['serve', '--port', String(port)], { home })
  let told = ''
  child.stderr.on('data', (part: string) => {
    told += part
  })
  await expect.poll(() => told, { timeout: 30_000 }).toContain('watching')
  child.kill('SIGKILL')
  await finished
  // Its lock tells whether a process is at work, see run/running.ts.
  await expect.poll(() => new Running(home).atWork(), { timeout: 30_000 }).toEqual([])
})

test('a port that another program has is told on one line', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const { code, stderr } = await runCommand(['serve', '--port', port], { cwd: folder.path })
  other.close()
  expect(code).toBe(1)
  expect(stderr).toContain(`cannot listen on 127.0.0.1:${port}`)
})

test.each([
  [['serve', '--port', 'http'], '--port: expected a number'],
  [['serve', '--origin', 'decisions.gov.bd'], '--origin: expected an address such as https://'],
  [['serve', '--template', 'none.docx'], '--template: cannot read none.docx'],
  [['serve', '--template', '.'], '--template: cannot read .'],
  [['export'], 'export: say one thing'],
])('%j', async (args, message) => {
  const { code, stderr } = await runCommand(args, { cwd: folder.path })
  expect(code).toBe(1)
  expect(stderr).toContain(message)
})
