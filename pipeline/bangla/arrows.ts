/**
 * Arrows typed for the colon behind a label: `কবে → ৩০ জুন ২০২৫`, `সিদ্ধান্ত => …`.
 * Source: Unicode 17, Arrows and Dingbats; 🡒, 🡪 and 🡺 are what Word makes of `-->` and `==>` (Wingdings E0, E8).
 */
export const arrowSigns = '→⇒⟶⟹➔➙➜➝➞➡⇨🡒🡪🡺'
const arrow = `(?:[${arrowSigns}]\\ufe0f?|[-=]{1,2}>)`
const arrowPattern = new RegExp(arrow, 'gu')

/** The first words of a line, of a part of it or of a bracket, and nothing between them and the arrow. */
const labelPattern = new RegExp(
  `(?:^|[\\n\\u2028\\t।;,|(]|  )[^\\n\\u2028\\t।;,|:>${arrowSigns}]{0,40}[\\p{L}\\p{M}\\p{Nd})\\]'"?*] ?$`,
  'u',
)

/** Letters beside an arrow that are looked at: more than the longest label has. */
const reach = 48

/** > | রোপণ → পরিচর্যা → কর্তন — behind a word or two comes the next arrow: steps of some work. */
const stepPattern = new RegExp(
  `^ ?[^\\s।;,|:>${arrowSigns}]+(?: [^\\s।;,|:>${arrowSigns}]+)? ?${arrow}`,
  'u',
)

/** A folded text with a colon, `:-` for two signs, for the arrow behind a label; as long as before. Arrows between steps and before items stay. */
export const foldArrows = (folded: string): string =>
  folded.replace(arrowPattern, (sign: string, at: number) => {
    const before = folded.slice(Math.max(0, at - reach), at)
    const behind = folded.slice(at + sign.length, at + sign.length + reach)
    return labelPattern.test(before) && !stepPattern.test(behind)
      ? ':-'.padEnd(sign.length).slice(0, sign.length)
      : sign
  })
