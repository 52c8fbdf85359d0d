/** What the Bangla model of 2017 cannot say: four vowels that begin words (ঋণ, ঐক্য, ঔষধ, ঊর্ধ্বতন), signs of modern print, Latin. */
const vowels = [...'ঋঐঔঊ']
const signs = [...'’‘–—•…৳@=']
const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Rows of a `unicharset` behind those it has. Source of the form: tesseract's `unicharset(5)`. */
export function widened(unicharset: string): string {
  const [, ...rows] = unicharset.trimEnd().split('\n')
  const add = (
    sign: string,
    kind: { property: number; script: string; direction: number },
    otherCase = 0,
  ): void => {
    const id = rows.length
    const { property, script, direction } = kind
    rows.push(
      `${sign} ${property} 0,255,0,255,0,0,0,0,0,0 ${script} ${id + otherCase} ${direction} ${id} ${sign}`,
    )
  }
  for (const vowel of vowels) add(vowel, { property: 1, script: 'Bengali', direction: 0 })
  for (const sign of signs) add(sign, { property: 10, script: 'Common', direction: 10 })
  for (const letter of capitals)
    add(letter, { property: 5, script: 'Latin', direction: 0 }, capitals.length)
  for (const letter of capitals)
    add(letter.toLowerCase(), { property: 3, script: 'Latin', direction: 0 }, -capitals.length)
  return `${[rows.length, ...rows].join('\n')}\n`
}

/** The signs of a `unicharset`. */
export const signsOf = (unicharset: string): ReadonlySet<string> =>
  new Set(
    unicharset
      .split('\n')
      .slice(1)
      .flatMap((row) => row.split(' ')[0] ?? []),
  )

/** Every sign its own code: one byte, how many codes, the code. */
export function recoderOf(count: number): Buffer {
  const recoder = Buffer.alloc(4 + 9 * count)
  recoder.writeUInt32LE(count)
  for (let id = 0; id < count; id += 1) {
    recoder.writeUInt8(1, 4 + 9 * id)
    recoder.writeInt32LE(1, 5 + 9 * id)
    recoder.writeInt32LE(id, 9 + 9 * id)
  }
  return recoder
}
