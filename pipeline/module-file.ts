import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The file of one of our modules, to start it as a process or a thread: it ends as the module that asks does, in .ts
 * where the sources run and in .js in the package.
 */
export const moduleFile = (address: string, asking: string): string =>
  fileURLToPath(new URL(`${address}${extname(asking)}`, asking))
