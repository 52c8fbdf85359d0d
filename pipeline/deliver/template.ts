import { readFile } from 'node:fs/promises'
import { ConfigurationError, messageOf } from '../errors.ts'
import { fillLetter, type Letter } from './letter.ts'

/** @throws {ConfigurationError} where it cannot be read */
export async function readTemplate(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new ConfigurationError(`--template: cannot read ${file} (${messageOf(error)})`, {
      cause: error,
    })
  }
}

/** With a row in each list, so that what stands in a row is looked at too. */
const sample: Letter = {
  প্রাপক: '—',
  তারিখ_পর্যন্ত: '—',
  মোট: '—',
  বিলম্বিত: '—',
  সূত্রসমূহ: [{ ক্রমিক: '—', সূত্র: '—' }],
  সিদ্ধান্তসমূহ: [{ ক্রমিক: '—', সিদ্ধান্ত: '—', সভার_তারিখ: '—', সময়সীমা: '—', বিলম্ব: '—' }],
}

/**
 * Who starts a server is told of a bad template then, not who asks for the first letter.
 *
 * @throws {ConfigurationError} where it cannot be read or filled in
 */
export async function checkTemplate(file: string): Promise<void> {
  fillLetter(await readTemplate(file), sample)
}
