import { listed } from './listed.ts'

/** Rows of spellings, parted by strokes → place in the table, counted from `first`. */
const numbered = (table: string, first: number): ReadonlyMap<string, number> =>
  new Map(
    listed(table).flatMap((row, index) =>
      row.split('/').map((spelling) => [spelling.toLowerCase(), index + first] as const),
    ),
  )

/**
 * Gregorian months as Bangla and English offices write them → 1..12.
 * Source: spellings in the corpus and in the word list of Tesseract's `ben` model.
 */
export const gregorianMonths = numbered(
  `
  জানুয়ারি/জানুয়ারী/January/Jan
  ফেব্রুয়ারি/ফেব্রুয়ারী/ফেব্রয়ারি/ফেব্রয়ারী/February/Feb
  মার্চ/March/Mar
  এপ্রিল/April/Apr
  মে/May
  জুন/June/Jun
  জুলাই/July/Jul
  আগস্ট/আগষ্ট/অগাস্ট/অগাষ্ট/August/Aug
  সেপ্টেম্বর/সেপ্টম্বর/সেপ্টেম্বার/September/Sept/Sep
  অক্টোবর/অক্টবর/অক্টোবার/October/Oct
  নভেম্বর/নবেম্বর/November/Nov
  ডিসেম্বর/December/Dec
`,
  1,
)

/** Months of the Bangla year, Boishakh to Chaitra → 1..12. Source: Bangla Academy; corpus. */
export const banglaMonths = numbered(
  `
  বৈশাখ/Boishakh/Baishakh
  জ্যৈষ্ঠ/জৈষ্ঠ/জৈ্যষ্ঠ/জ্যেষ্ঠ/Joishtho/Jyaistha
  আষাঢ়/আষাড়/Ashar/Asharh
  শ্রাবণ/শ্রাবন/Srabon/Shrabon
  ভাদ্র/Bhadro/Bhadra
  আশ্বিন/Ashwin/Ashvin
  কার্তিক/কার্ত্তিক/Kartik
  অগ্রহায়ণ/অগ্রহায়ন/অঘ্রাণ/Ogrohayon/Agrahayan
  পৌষ/Poush
  মাঘ/Magh
  ফাল্গুন/ফাল্গুণ/ফালগুন/Falgun/Phalgun
  চৈত্র/Choitro/Chaitra
`,
  1,
)

/**
 * Months of the Hijri year, printed beside the other two calendars in gazettes: known only so that
 * a year 14xx is not taken for a Bangla one. Source: mastheads of the Bangladesh Gazette.
 */
export const hijriMonths = numbered(
  `
  মহররম/মুহাররম/মুহররম
  সফর
  রবিউল আউয়াল/রবিউল আউয়াল
  রবিউস সানি
  জমাদিউল আউয়াল
  জমাদিউস সানি
  রজব
  শাবান/শা'বান
  রমজান/রমযান
  শাওয়াল
  জিলকদ/জ্বিলকদ
  জিলহজ/জিলহজ্জ/জ্বিলহজ
`,
  1,
)

/** Weekdays → 0 (Sunday) to 6, as `Date.getUTCDay` counts. */
export const weekdays = numbered(
  `
  রবিবার/রোববার/রবি বার/Sunday
  সোমবার/সোম বার/Monday
  মঙ্গলবার/মংগলবার/মঙ্গল বার/Tuesday
  বুধবার/বুধ বার/Wednesday
  বৃহস্পতিবার/বৃহস্পতি বার/Thursday
  শুক্রবার/শুক্র বার/Friday
  শনিবার/শনি বার/Saturday
`,
  0,
)
