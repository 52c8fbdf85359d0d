import { z } from 'zod'
import type { OrganisationList } from '../../schemas/review/organisations.ts'
import { organisationNames } from '../../pipeline/registry/organisations.ts'
import { searchWords } from '../../pipeline/review/words.ts'
import type { App, Desk } from './desk.ts'
import { mustBe } from './who.ts'

/** Every name under which an office may be typed, with its words. */
const names = organisationNames.map(([name, organisation]) => ({
  name,
  organisation,
  words: searchWords(name),
}))
const mostFound = 12

/** The registry of offices, for typing ahead. */
export function organisationRoutes(app: App, desk: Desk): void {
  app.get(
    '/organisations',
    { schema: { querystring: z.object({ q: z.string().max(200).default('') }) } },
    async (request): Promise<OrganisationList> => {
      await mustBe(desk, request)
      return { rows: organisationsLike(request.query.q) }
    },
  )
}

/** Offices of which each typed word begins one of a name, each once; shorter names first, since they fit better. */
export function organisationsLike(typed: string): OrganisationList['rows'] {
  const wanted = searchWords(typed)
  if (wanted.length === 0) return []
  const found = names
    .filter(({ words }) => wanted.every((start) => words.some((word) => word.startsWith(start))))
    .toSorted((a, b) => a.name.length - b.name.length)
  const rows = new Map<string, OrganisationList['rows'][number]>()
  for (const { name, organisation } of found)
    if (!rows.has(organisation.id))
      rows.set(organisation.id, {
        ...organisation,
        alias: name === organisation.name ? null : name,
      })
  return [...rows.values()].slice(0, mostFound)
}
