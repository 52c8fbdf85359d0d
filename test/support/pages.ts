import type { Acquired, PageImage } from '../../schemas/stages.ts'

type Page = Acquired['pages'][number]

/** The text of a typed page. */
export function textOf(page: Page | undefined): string {
  if (page?.kind !== 'typed') throw new Error(`expected a typed page, found ${page?.kind}`)
  return page.text
}

/** The picture of a page of ink. */
export function imageOf(page: Page | undefined): Promise<PageImage> {
  if (page?.kind !== 'ink') throw new Error(`expected a page of ink, found ${page?.kind}`)
  return page.image()
}

/** The words stored in a page of ink, in one line; null where the format stores none. */
export async function layerOf(page: Page | undefined): Promise<string | null> {
  if (page?.kind !== 'ink') throw new Error(`expected a page of ink, found ${page?.kind}`)
  return page.layer === null ? null : (await page.layer()).map((run) => run.text).join(' ')
}
