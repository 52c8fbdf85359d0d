import { z } from 'zod'

/** An entry of the registry of organisations. `id` never changes, names do. */
export const Organisation = z
  .object({ id: z.string().min(1), name: z.string().min(1), nameEn: z.string().min(1) })
  .readonly()
export type Organisation = z.infer<typeof Organisation>
