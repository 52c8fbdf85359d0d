import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DecisionList } from '../../schemas/review/decision-list.ts'
import type { DecisionPage } from '../../schemas/review/decision-page.ts'
import type { DocumentList } from '../../schemas/review/document-list.ts'
import type { Home } from '../../schemas/review/home.ts'
import { addEndpoint } from '../../pipeline/store/endpoints.ts'
import { putPublished } from '../../pipeline/store/published.ts'
import { bn } from '../../review/pages/words/bn.ts'
import { toBengaliDigits } from '../../review/pages/words/numerals.ts'
import { decisionsEach, minutesNumbered } from '../../bench/review/filled.ts'
import { approved, dueOn, ownerNamed } from '../support/approved.ts'
import {
  barriers,
  freePort,
  openBrowser,
  signedIn,
  takePicture,
  type Window,
} from '../support/browser.ts'
import { textOf } from '../support/docx.ts'
import { openDesk, type Client, type TestDesk } from '../support/desk.ts'
import { printedLines } from '../support/minutes.ts'
import { printPng } from '../support/paper.ts'

let desk: TestDesk
let browser: Browser
let port: number
let own: Window
let asked: Client
const script = '<img src=x onerror=alert(1)><script>alert(2)</script>'

beforeAll(async () => {
  port = await freePort()
  desk = await openDesk(null, port)
  await desk.person('rahima', ['reviewer', 'publisher', 'operator'])
  await desk.person('karim', ['reviewer'])
  for (const number of [1, 2, 3, 4])
    await desk.folder.write(`scans/${number}.txt`, minutesNumbered(number))
  await desk.folder.write('scans/script.txt', minutesNumbered(5).replace('(ক) ', `(ক) ${script} `))
  await desk.folder.write('scans/page.png', await printPng(printedLines))
  await desk.read(['scans'])
  browser = await openBrowser()
  own = await signedIn(browser, port, 'rahima')
  asked = await desk.signIn('rahima')
})
afterAll(async () => {
  await browser.close()
  await desk.close()
})

const panel = (page: Page) => page.locator('[data-action-id]').first()
const shown = async (page: Page): Promise<string> =>
  (await panel(page).getAttribute('data-action-id')) ?? ''
const open = async (): Promise<number> => {
  const { questions, certain } = await asked.get<Home>('/home')
  return questions + certain
}
/** The queue is worked off in the background: what was pressed has arrived when the server says so. */
const until = async <T>(look: () => Promise<T>, wanted: T): Promise<void> => {
  await expect.poll(look, { timeout: 15_000 }).toEqual(wanted)
}
/** Press a key, and wait until another action is before the eyes. */
const press = async (page: Page, key: string): Promise<void> => {
  const before = await shown(page)
  await page.keyboard.press(key)
  await expect.poll(() => shown(page), { timeout: 15_000 }).not.toBe(before)
}

test('twenty right actions are twenty key presses; undone, the last is back', async () => {
  const { page } = own
  const before = await open()
  await page.goto('/review/certain')
  await panel(page).waitFor()
  await takePicture(page, 'review')
  const seen = new Set<string>()
  for (let pressed = 0; pressed < 20; pressed += 1) {
    seen.add(await shown(page))
    await press(page, 'a')
  }
  expect(seen.size).toBe(20)
  await until(open, before - 20)
  await press(page, 'u')
  expect(seen.has(await shown(page))).toBe(true)
  await until(open, before - 19)
})

test('an owner and a deadline are put right without a mouse, and stay so', async () => {
  const { page } = own
  await page.goto('/review/certain')
  await panel(page).waitFor()
  const id = await shown(page)
  await page.keyboard.press('e')
  const owner = page.getByLabel(bn.edit.owner(1), { exact: true })
  // On a slow line the names that fit what stood there before must not be offered for what is typed now.
  await page.route(`**/organisations?q=${encodeURIComponent('খাদ্য')}*`, async (route) => {
    await sleep(500)
    await route.continue()
  })
  await owner.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('খাদ্য অধিদ')
  await page
    .getByRole('listbox', { name: bn.edit.suggestions })
    .getByRole('option')
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const words = page.getByLabel(bn.edit.deadlineWords)
  await words.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('আগামী ৭ দিনের মধ্যে')
  await page.getByRole('status').getByText('৪ মে ২০২৬').first().waitFor()
  await takePicture(page, 'edit')
  await page.getByRole('button', { name: bn.edit.settle }).focus()
  await page.keyboard.press('Enter')
  const owed = `/decisions?owner=${encodeURIComponent('খাদ্য অধিদপ্তর')}`
  const found = async (): Promise<unknown> => {
    for (const { id: decision } of (await asked.get<DecisionList>(owed)).rows) {
      const { decision: one } = await asked.get<DecisionPage>(`/decisions/${decision}`)
      const action = one.actions.find((candidate) => candidate.id === id)
      if (action !== undefined)
        return [action.state, action.owners[0]?.organisation?.id, action.deadline?.date]
    }
    return null
  }
  const right = ['settled', 'directorate-general-of-food', '2026-05-04']
  await expect.poll(found, { timeout: 15_000 }).toEqual(right)
})

test('a decision that was overlooked is marked on the page, settled, published, and in the list', async () => {
  const { page } = own
  const { rows } = await asked.get<DocumentList>('/documents?q=page.png')
  await page.goto(`/documents/${rows[0]?.sha256}`)
  await page.getByRole('button', { name: bn.documents.mark }).click()
  const choose = async (label: string, word: RegExp): Promise<void> => {
    const select = page.getByLabel(label, { exact: true })
    const option = select.locator('option').filter({ hasText: word }).last()
    await option.waitFor({ state: 'attached' })
    await select.selectOption((await option.getAttribute('value')) ?? '')
  }
  await choose(bn.documents.firstWord, /সভা/u)
  await choose(bn.documents.lastWord, /সভা/u)
  await page.getByRole('button', { name: bn.documents.readMarked }).click()
  await takePicture(page, 'mark')
  // The server takes it, and its answer is lost on the way: trying again adds nothing twice.
  await page.route(
    /\/api\/documents\/[0-9a-f]+\/decisions$/u,
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  const add = page.getByRole('button', { name: bn.documents.addDo })
  await add.click()
  await page.getByRole('alert').getByText(bn.failures.offline).waitFor()
  await add.click()
  await page.waitForURL(/\/decisions\/d_/u)
  const document = async (): Promise<number> =>
    (await asked.get<DecisionList>('/decisions?q=%E0%A6%B8%E0%A6%AD%E0%A6%BE')).rows.filter(
      ({ name }) => name === 'page.png',
    ).length
  await expect.poll(document, { timeout: 15_000 }).toBeGreaterThan(0)
  const added = (await asked.get<DecisionList>('/decisions')).rows.find(
    ({ name }) => name === 'page.png',
  )
  await page.goto(`/decisions/${added?.id}`)
  await page.getByRole('button', { name: bn.queue.accept }).first().click()
  await page.getByRole('button', { name: bn.decision.publish }).click()
  await until(async () => (await asked.get<Home>('/home')).published, 1)
  // The portal has it: whoever changes it is asked first, and what was not said is not done.
  const edit = page.getByRole('button', { name: bn.queue.edit }).first()
  const dialog = page.getByRole('dialog')
  await edit.click()
  await dialog.getByText(bn.decision.amendWhy).waitFor()
  await dialog.getByRole('button', { name: bn.app.close }).click()
  expect(await page.getByRole('form', { name: bn.edit.title }).count()).toBe(0)
  await page.getByRole('button', { name: bn.queue.reject }).first().click()
  await dialog.getByText(bn.decision.amendWhy).waitFor()
  await dialog.getByRole('button', { name: bn.app.close }).click()
  await edit.click()
  await dialog.getByRole('button', { name: bn.decision.amendDo }).click()
  await page.getByRole('form', { name: bn.edit.title }).waitFor()
  expect((await asked.get<Home>('/home')).published).toBe(1)
  await page.goto('/decisions?state=published')
  await page.getByRole('table').getByText(bn.decision.states.published).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: bn.decisions.formats.csv }).click()
  expect((await download).suggestedFilename()).toContain('.csv')
  await takePicture(page, 'decisions')
})

test('a follow-up letter is saved; where nothing is due, it is told', async () => {
  const { page } = own
  const [owner, other] = ['জেলা প্রশাসক, পরীক্ষাপুর', 'সিভিল সার্জন, পরীক্ষাপুর']
  await desk.archive.database.transaction(async (within) => {
    const actions = [{ owners: [ownerNamed(owner)], deadline: dueOn('2026-01-05') }]
    await putPublished(within, approved(1, { actions }), approved(1).approvedAt)
  })
  await page.goto(`/decisions?owner=${encodeURIComponent(owner)}`)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: bn.owners.letterTo(owner) }).click()
  const file = await saved
  expect(file.suggestedFilename()).toMatch(/^তাগিদপত্র .*পরীক্ষাপুর\.docx$/u)
  expect(textOf(await readFile(await file.path()))).toContain(owner)
  await page.goto(`/decisions?owner=${encodeURIComponent(other)}`)
  await page.getByRole('button', { name: bn.owners.letterTo(other) }).click()
  await page.getByRole('alert').getByText(bn.failures['nothing-due']).waitFor()
  expect(own.faults).toEqual([])
  await desk.archive.database.all('delete from published where decision = $1', [approved(1).id])
})

test('two people on one action: who is later sees both, and chooses', async () => {
  const other = await signedIn(browser, port, 'karim')
  const { rows } = await asked.get<DecisionList>('/decisions?state=new')
  const path = `/decisions/${rows[0]?.id}`
  for (const { page } of [own, other]) {
    await page.goto(path)
    await page.getByRole('button', { name: bn.queue.edit }).first().click()
    await page.getByLabel(bn.edit.deadlineWords).waitFor()
  }
  const settle = (page: Page) => page.getByRole('button', { name: bn.edit.settle }).click()
  await own.page.getByLabel(bn.decision.fields.modality, { exact: true }).selectOption('may')
  await settle(own.page)
  await until(
    async () => (await asked.get<DecisionPage>(path)).decision.actions[0]?.modality,
    'may',
  )
  await other.page.getByLabel(bn.decision.fields.modality, { exact: true }).selectOption('request')
  await settle(other.page)
  await other.page.getByRole('dialog', { name: bn.clash.title }).waitFor()
  await takePicture(other.page, 'mine-and-theirs')
  expect(await barriers(other.page)).toEqual([])
  await other.page.getByRole('button', { name: bn.clash.send }).click()
  await until(
    async () => (await asked.get<DecisionPage>(path)).decision.actions[0]?.modality,
    'request',
  )
  await other.context.close()
})

test('a session that ends in mid-edit costs nothing that was typed', async () => {
  const { page, context } = await signedIn(browser, port, 'karim')
  const { rows } = await asked.get<DecisionList>('/decisions?state=new')
  const path = `/decisions/${rows[0]?.id}`
  await page.goto(path)
  await page.getByRole('button', { name: bn.queue.edit }).first().click()
  await page.getByLabel(bn.edit.owner(1), { exact: true }).fill('উপজেলা নির্বাহী অফিসার, ভোলা')
  await desk.archive.database.all(
    'delete from web_sessions where person = (select id from people where login = $1)',
    ['karim'],
  )
  await page.getByRole('button', { name: bn.edit.settle }).click()
  const dialog = page.getByRole('dialog', { name: bn.account.again })
  await dialog.waitFor()
  await takePicture(page, 'session-ended')
  await dialog.getByLabel(bn.account.password, { exact: true }).fill('নদীমাতৃক-বাংলাদেশ-৭১')
  await page.keyboard.press('Enter')
  const owner = async () =>
    (await asked.get<DecisionPage>(path)).decision.actions[0]?.owners[0]?.text
  await expect.poll(owner, { timeout: 15_000 }).toBe('উপজেলা নির্বাহী অফিসার, ভোলা')
  await context.close()
})

test('text of a document is shown as it is, and does nothing', async () => {
  const { page, faults } = own
  await page.goto('/decisions?q=onerror')
  await page.getByText('<img src=x').first().waitFor()
  const { rows } = await asked.get<DecisionList>('/decisions?q=onerror')
  await page.goto(`/decisions/${rows[0]?.id}`)
  await page.getByText('<img src=x').first().waitFor()
  expect(await page.locator('img[src="x"]').count()).toBe(0)
  expect(faults).toEqual([])
})

test('an address for events is removed when the operator says so twice, and stays listed', async () => {
  const { page } = own
  const url = 'https://portal.example/hook'
  const words = bn.portal
  const made = { url, isFull: true, secrets: [] }
  await addEndpoint(desk.archive.database, made, new Date().toISOString())
  await page.goto('/portal')
  await page.getByRole('button', { name: words.deedTo(words.remove, url) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(words.removeWhy).waitFor()
  await dialog.getByRole('button', { name: bn.app.close }).click()
  await page.getByRole('row', { name: url }).waitFor()
  await page.getByRole('button', { name: words.deedTo(words.remove, url) }).click()
  await dialog.getByRole('button', { name: words.remove }).click()
  await page.getByText(words.noEndpoints).waitFor()
  await page.getByText(words.removedOnes).click()
  await page.getByRole('button', { name: words.deedTo(words.tries, url) }).click()
  await dialog.getByText(words.noTries).waitFor()
  expect(await barriers(page)).toEqual([])
  await takePicture(page, 'removed-endpoint')
  expect(own.faults).toEqual([])
})

const addresses = [
  '/',
  '/review/questions',
  '/review/certain',
  '/decisions',
  '/owners',
  '/documents',
  '/people',
  '/activity',
  '/portal',
  '/password',
] as const

describe('everybody can use', () => {
  test.each(addresses)('%s: no serious barrier', async (path) => {
    await own.page.goto(path)
    await own.page.getByRole('heading', { level: 1 }).waitFor()
    await own.page.waitForLoadState('networkidle')
    expect(await barriers(own.page)).toEqual([])
  })
})

describe('on a phone of 360 pixels', () => {
  let phone: Window
  beforeAll(async () => {
    phone = await signedIn(browser, port, 'rahima', { width: 360, height: 740 })
  })
  afterAll(() => phone.context.close())

  test.each(addresses)('%s fits its width', async (path) => {
    await phone.page.goto(path)
    await phone.page.getByRole('heading', { level: 1 }).waitFor()
    await phone.page.waitForLoadState('networkidle')
    await takePicture(phone.page, `phone${path.replaceAll('/', '-')}`)
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    expect(phone.faults).toEqual([])
  })

  test('an action is settled with one touch', async () => {
    const { page } = phone
    await page.goto('/review/certain')
    await panel(page).waitFor()
    const [before, id] = [await open(), await shown(page)]
    await page.getByRole('button', { name: bn.queue.accept }).click()
    await expect.poll(() => shown(page), { timeout: 15_000 }).not.toBe(id)
    await until(open, before - 1)
  })
})

test('the home page says how much there is to do, in words', async () => {
  await own.page.goto('/')
  const { certain } = await asked.get<Home>('/home')
  expect(certain).toBeLessThan(5 * decisionsEach)
  await own.page
    .getByText(`${toBengaliDigits(certain)}টি`)
    .first()
    .waitFor()
  await takePicture(own.page, 'home')
  await own.page.getByRole('button', { name: bn.app.otherLanguage }).click()
  await own.page.getByRole('link', { name: 'All decisions' }).waitFor()
  await takePicture(own.page, 'home-english')
})
