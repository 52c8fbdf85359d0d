/**
 * Bangla typed in fonts of the Bijoy family, which put Bangla shapes on Latin codes: `mfvq wm×všÍ M„nxZ nq` is
 * সভায় সিদ্ধান্ত গৃহীত হয়. Codes that begin with a hasant below join the letter before them.
 * Source: the keyboard and font table of Bijoy/SutonnyMJ as documents of the government use it; domain notes § 4.3.
 */
const table: Readonly<Record<string, string>> = {
  // Letters.
  ...pairs('অইঈউঊঋএঐওঔ', 'ABCDEFGHIJ'),
  ...pairs('কখগঘঙচছজঝঞ', 'KLMNOPQRST'),
  ...pairs('টঠডঢণতথদধন', 'UVWXYZ_`ab'),
  ...pairs('পফবভমযরলশষসহ', 'cdefghijklmn'),
  o: 'ড়',
  p: 'ঢ়',
  q: 'য়',
  ...pairs('ৎংঃঁ', 'rstu'),
  Av: 'আ',
  // Vowel signs; those left of their letter are moved behind it.
  ...pairs('ািী', 'vwx'),
  ...pairs('ুুুুু', 'yzæ–“'),
  ...pairs('ূূূ', '~ƒ‚'),
  ...pairs('ৃৃ', '„…'),
  ...pairs('েে', '†‡'),
  ...pairs('ৈৈ', 'ˆ‰'),
  Š: 'ৗ',
  // Digits and signs.
  ...pairs('০১২৩৪৫৬৭৮৯', '0123456789'),
  '|': '।',
  Ñ: '-',
  Ò: '“',
  Ó: '”',
  Ô: '‘',
  Õ: '’',
  '&': '্',
  // Forms under and behind a letter.
  ...variants('্র', 'ª«Ö'),
  '¨': '্য',
  ...variants('্ব', '^¡¦Ÿ'),
  ...variants('্ম', '¥§'),
  ...variants('্ল', '¬ø\u00ad'),
  œ: '্ন',
  '¢': '্ভ',
  '£': '্ভ্র',
  '‹': '্ক',
  Œ: '্ক্র',
  ú: '্প',
  ...variants('্ত', 'Í—'),
  '‘': '্তু',
  '’': '্থ',
  '¿': '্ত্র',
  è: '্ণ',
  // Forms before a letter.
  ...variants('ন্', 'š›'),
  ...variants('দ্', '˜™'),
  '”': 'চ্',
  '•': 'ঙ্',
  '®': 'ষ্',
  '¯': 'স্',
  '¤': 'ম্',
  // Conjuncts with codes of their own.
  '°': 'ক্ক',
  '±': 'ক্ট',
  '²': 'ক্ষ্ম',
  '³': 'ক্ত',
  '´': 'ক্ম',
  µ: 'ক্র',
  ...variants('ক্ষ', '¶ÿ'),
  '·': 'ক্স',
  '¸': 'গু',
  '»': 'গ্ধ',
  '¼': 'ঙ্ক',
  '½': 'ঙ্গ',
  '¾': 'জ্জ',
  À: 'জ্ঝ',
  Á: 'জ্ঞ',
  Â: 'ঞ্চ',
  Ã: 'ঞ্ছ',
  Ä: 'ঞ্জ',
  Å: 'ঞ্ঝ',
  Æ: 'ট্ট',
  Ç: 'ড্ড',
  È: 'ণ্ট',
  É: 'ণ্ঠ',
  Ê: 'ণ্ড',
  Ë: 'ত্ত',
  Ì: 'ত্থ',
  Î: 'ত্র',
  Ï: 'দ্দ',
  '×': 'দ্ধ',
  Ø: 'দ্ব',
  Ù: 'দ্ম',
  Ú: 'ন্ঠ',
  Û: 'ন্ড',
  Ü: 'ন্ধ',
  Ý: 'ন্স',
  Þ: 'প্ট',
  ß: 'প্ত',
  à: 'প্প',
  á: 'প্স',
  â: 'ব্জ',
  ã: 'ব্দ',
  ä: 'ব্ধ',
  å: 'ভ্র',
  ç: 'ম্ফ',
  é: 'ল্ক',
  ê: 'ল্গ',
  ë: 'ল্ট',
  ì: 'ল্ড',
  í: 'ল্প',
  î: 'ল্ফ',
  ï: 'শু',
  ð: 'শ্চ',
  ò: 'ষ্ণ',
  ó: 'ষ্ট',
  ô: 'ষ্ঠ',
  õ: 'ষ্ফ',
  ö: 'স্খ',
  '÷': 'স্ট',
  ù: 'স্ফ',
  û: 'হু',
  ü: 'হৃ',
  ý: 'হ্ন',
  þ: 'হ্ম',
}

/** Each letter to the code at its place. */
function pairs(letters: string, codes: string): Readonly<Record<string, string>> {
  const signs = [...letters.normalize('NFC')]
  return Object.fromEntries([...codes].map((code, index) => [code, signs[index] ?? '']))
}

/** Several codes that all stand for one form. */
function variants(form: string, codes: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...codes].map((code) => [code, form]))
}

/** Stands for the reph while letters are moved: it is typed behind the letter that bears it. */
const reph = '\ue000'
const letter = '[ক-হড়ঢ়য়ৎ]়?'.normalize('NFC')
const cluster = `${letter}(?:্${letter})*`
const leftPattern = new RegExp(`([িেৈ])(${cluster})`, 'gu')
const rephPattern = new RegExp(`(${cluster})([া-ৌৗ]*)${reph}`, 'gu')

/** `আ` has two codes. Quotes and dashes have none of their own: at the edge of a word these five are no letters. */
const codePattern = /(?<edge>(?<=^|[\s\d(])[–“‘’]|”(?=$|[\s,;)]))|Av|./gsu

/** Fonts marked as symbols put their codes into the private area: U+F041 is `A`. */
const symbolPattern = /[\uf020-\uf0ff]/g
const windows1252 = new TextDecoder('windows-1252')

/** Unicode for text in a Bijoy font. Latin words come out as noise: convert only what is set in such a font. */
export function fromBijoy(text: string): string {
  const written = text
    .replace(symbolPattern, (code) =>
      windows1252.decode(Uint8Array.of(code.charCodeAt(0) - 0xf000)),
    )
    .replace(codePattern, (code, edge: string | undefined) =>
      code === '©' ? reph : (edge ?? table[code] ?? code),
    )
    .normalize('NFC')
    // Two hasants where a half form meets a joined one: `¤œ` is ম্ + ্ন.
    .replace(/্্/g, '্')
  return written
    .replace(leftPattern, '$2$1')
    .replace(rephPattern, 'র্$1$2')
    .replaceAll(reph, 'র্')
    .normalize('NFC')
}

/** Whether a font's name is one of the family; those with O in the last three letters (SutonnyOMJ) are Unicode. */
export const isBijoyFont = (name: string): boolean =>
  /(?:MJ|bijoy|sulekha)/i.test(name) && !/OMJ/i.test(name)
