import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { ConfigurationError } from '../errors.ts'
import type { Place } from '../store/index.ts'

/** Under which name the archive knows a file: absolute on one machine, below the shared root on many. */
export function nameOf(path: string, { root }: Place): string {
  const absolute = resolve(path)
  if (root === null) return absolute
  const name = relative(root, absolute)
  if (name.startsWith('..') || isAbsolute(name))
    throw new ConfigurationError(
      `${path} is not below ${root}: with DATABASE_URL every machine finds the sources below SIDDHANTA_ROOT; move the file there, or set it to the shared folder`,
    )
  return name.split(sep).join('/')
}

/** Where this machine has the file of a name. */
export const pathOf = (name: string, { root }: Place): string =>
  root === null ? name : join(root, name)

/** A file as people know it: from where they stand, or absolute. */
export function shownName(name: string, place: Place): string {
  const path = pathOf(name, place)
  const near = relative(process.cwd(), path)
  return near.startsWith('..') || near === '' || isAbsolute(near) ? path : near
}
