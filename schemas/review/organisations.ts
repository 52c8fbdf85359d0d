import type { Organisation } from '../organisation.ts'

/** GET /organisations?q= */
export interface OrganisationList {
  readonly rows: ReadonlyArray<Organisation & { readonly alias: string | null }>
}
