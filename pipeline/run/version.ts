import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { moduleFile } from '../module-file.ts'
import { stageNames } from '../pipeline.ts'
import { recogniser } from '../recognise/recogniser.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What decides how a record reads once the pages are recognised; shells around it may change freely. */
const deciding = [
  'schemas',
  'prompts',
  ...['bangla', 'registry', 'document', ...stageNames, 'link'].map((folder) =>
    join('pipeline', folder),
  ),
]

/**
 * A name for the reader as it is: another one where a rule, a registry or a fact of the language changed. Records that
 * an earlier reader made are made anew; pages are kept as long as the recogniser is the same.
 */
export function readerVersion(): string {
  const hash = createHash('sha256')
  const files = deciding.flatMap((folder) => filesBelow(join(root, folder)))
  // The order of the stages decides, too.
  for (const file of [...files, moduleFile('../pipeline', import.meta.url)]) {
    hash.update(file.slice(root.length).split(sep).join('/'))
    hash.update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 12)
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.(?:ts|js|json|md)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

/** Pages read with another use of ink are other pages. */
export const recogniserWith = (ocr: string): string => `${recogniser}/${ocr}`
