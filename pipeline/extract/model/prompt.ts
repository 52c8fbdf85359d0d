import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ModelReply } from '../../../schemas/model-reply.ts'

/** One turn of a conversation with a model. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

const folder = new URL('../../../prompts/', import.meta.url)

const Examples = z.array(z.object({ text: z.string(), reply: ModelReply })).readonly()

/** What the model is told, and the examples that it is shown: see prompts/README.md. */
export const instructions = readFileSync(new URL('extract-decisions.md', folder), 'utf8')
export const examples = Examples.parse(
  JSON.parse(readFileSync(new URL('extract-decisions.examples.json', folder), 'utf8')),
)

/** How every conversation begins. */
const opening: readonly Message[] = [
  { role: 'system', content: instructions },
  ...examples.flatMap(({ text, reply }): readonly Message[] => [
    { role: 'user', content: fenced(text) },
    { role: 'assistant', content: JSON.stringify(reply) },
  ]),
]

/** The conversation in which a passage of minutes is asked about. */
export const messagesFor = (passage: string): readonly Message[] => [
  ...opening,
  { role: 'user', content: fenced(passage) },
]

/** The words between two lines that no words in it can forge: they carry its own hash. */
function fenced(passage: string): string {
  const mark = createHash('sha256').update(passage).digest('hex').slice(0, 12)
  return `=== কার্যবিবরণী ${mark} ===\n${passage}\n=== শেষ ${mark} ===`
}

/** What a question is known by: the same model asked the same in the same words. */
export const hashOf = (model: string, messages: readonly Message[]): string =>
  createHash('sha256')
    .update(JSON.stringify([model, messages, replySchema]))
    .digest('hex')

/** Words that strict structured outputs do not take; `ModelReply` checks them when the answer is there. */
const refinements = new Set(['minLength', 'maxLength', 'pattern', 'format', 'minItems', 'maxItems'])
const bounds = new Set(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', '$schema'])

/** The schema of an answer as structured outputs take it: every key required, none else, no refinements. */
export const replySchema = z.toJSONSchema(ModelReply, {
  override: ({ jsonSchema }) => {
    for (const key of Object.keys(jsonSchema))
      if (refinements.has(key) || bounds.has(key)) delete jsonSchema[key as keyof typeof jsonSchema]
  },
}) as Record<string, unknown>
delete replySchema['$schema']

/**
 * Tokens that words will cost at most, for staying below a limit before the server has counted: two for three signs of
 * Bangla. Source: OpenAI's o200k_base takes about one for two signs, cl100k_base one for one.
 */
export const estimateTokens = (words: string): number => Math.ceil((words.length * 2) / 3)
