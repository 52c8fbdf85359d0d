/**
 * How much a text looks like Bangla typed in a font of the Bijoy family (SutonnyMJ and others), which
 * puts Bangla shapes on Latin codes: `mfvq wm×všÍ M„nxZ nq`. Lines of Bijoy score 1.4 and more,
 * English 0.25 and less.
 * Source: domain notes § 4.3, measured on 31 English and 20 Bijoy lines.
 */
export function legacyScore(text: string): number {
  const letters = [...text].filter((letter) => /\S/u.test(letter))
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const bengali = letters.filter((letter) => /[\u0980-\u09ff]/u.test(letter))
  if (letters.length < 20 || bengali.length / letters.length > 0.3) return 0
  const share = (count: number, of: number): number => count / Math.max(1, of)
  const typographic = letters.filter((letter) => /[†‡ˆ©¨ª«Ö×š›¯¤ŠœŸ•Ñ¦¬±Œ|]/u.test(letter)).length
  const odd = words.filter((word) => /[a-z][A-Z]|[†‡]/u.test(word)).length
  const v = letters.filter((letter) => letter === 'v').length
  return (
    4 * share(typographic, letters.length) + share(odd, words.length) + 3 * share(v, letters.length)
  )
}

/** Above this a text is taken for Bijoy. */
export const legacyThreshold = 0.6
