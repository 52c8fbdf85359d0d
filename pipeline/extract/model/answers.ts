import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ModelReply } from '../../../schemas/model-reply.ts'

/** Answers by the hash of what was asked: the same question is paid for once, and gives the same record again. */
export interface Answers {
  readonly find: (hash: string) => Promise<ModelReply | null>
  readonly keep: (hash: string, reply: ModelReply) => Promise<void>
}

/** Answers kept in a folder, one file each. What is damaged there is asked again. */
export const answersIn = (folder: string): Answers => ({
  find: async (hash) => {
    const text = await readFile(join(folder, `${hash}.json`), 'utf8').catch(() => null)
    return text === null ? null : parseReply(text).reply
  },
  keep: async (hash, reply) => {
    await mkdir(folder, { recursive: true })
    const part = join(folder, `.${hash}.${randomBytes(4).toString('hex')}`)
    await writeFile(part, `${JSON.stringify(reply, null, 1)}\n`)
    await rename(part, join(folder, `${hash}.json`))
  },
})

/** An answer in the words of a server, or what is wrong with it. Some put JSON between fences. */
export function parseReply(content: string): {
  readonly reply: ModelReply | null
  readonly fault: string
} {
  const bare = content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/gu, '')
  try {
    const parsed = ModelReply.safeParse(JSON.parse(bare))
    if (parsed.success) return { reply: parsed.data, fault: '' }
    const faults = parsed.error.issues.slice(0, 5)
    return { reply: null, fault: faults.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ') }
  } catch (error) {
    return { reply: null, fault: error instanceof Error ? error.message : String(error) }
  }
}
