import type { Strip } from './strips.ts'

const stripWidth = 900

/** Where the image of a strip is. */
export const stripAddress = (sha256: string, { page, top, bottom }: Strip): string =>
  `${pageAddress(sha256, page.number, stripWidth)}&top=${top}&bottom=${bottom}`

/** Where the image of a page is; `isUnmasked` after somebody asked for a covered page. */
export const pageAddress = (
  sha256: string,
  page: number,
  width: number,
  isUnmasked = false,
): string =>
  `/api/documents/${sha256}/pages/${page}/image?width=${width}${isUnmasked ? '&unmask=1' : ''}`
