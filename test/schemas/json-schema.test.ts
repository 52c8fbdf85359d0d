import { expect, test } from 'vitest'
import { minutesRecordJsonSchema } from '../../schemas/json-schema.ts'

test('the published JSON Schema is the one of the zod schemas (npm run bless writes it)', async () => {
  await expect(`${JSON.stringify(minutesRecordJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../schemas/minutes-record.schema.json',
  )
})
