import { mkdir } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { bn } from '../../review/pages/words/bn.ts'
import { password } from './desk.ts'

/** Debian's: nothing is downloaded. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
/** Pictures of what a person sees, for people; not under version control. */
const pictures = new URL('../../screenshots/', import.meta.url).pathname

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A window of somebody, with all that went wrong in it. */
export interface Window {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of scripts, and what the content security policy refused. */
  readonly faults: readonly string[]
}

/** Open the app in a window of its own and sign in. */
export async function signedIn(
  browser: Browser,
  port: number,
  login: string,
  viewport = { width: 1280, height: 800 },
): Promise<Window> {
  const context = await browser.newContext({ viewport, baseURL: `http://127.0.0.1:${port}` })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy/u.test(message.text())) faults.push(message.text())
  })
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto('/')
  await page.getByLabel(bn.account.login).fill(login)
  await page.getByLabel(bn.account.password, { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: bn.home.title }).waitFor()
  return { page, context, faults }
}

/** What axe-core finds that keeps people out: serious and critical violations of WCAG A and AA. */
export async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: `${pictures}${name}.png` })
}
