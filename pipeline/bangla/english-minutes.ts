/**
 * How minutes in English open, announce and pass their decisions. Patterns are for folded text (small letters).
 * Source: record notes of the corpus; Secretariat Instructions (English text), forms of minutes; minutes of steering
 * committees, boards and academic councils in the synthetic documents.
 */

const decisions = String.raw`(?:decisions?|recommendations?|resolutions?|actions?|action points|points|steps|measures)`
const passed = String.raw`(?:taken|made|adopted|agreed(?: upon)?|decided|passed|approved)`

/**
 * A paragraph that ends by announcing a list.
 * > | After threadbare discussion the following decisions were taken unanimously:   following actions were agreed upon:
 * > | After discussion the Board resolved as under:   It was decided that:
 */
export const englishIntroducer = [
  String.raw`(?:following|these) (?:\w+ ){0,2}${decisions}\b[^.]{0,60}[:.-]*$`,
  String.raw`\b(?:resolved|decided|agreed|recommended) (?:unanimously )?(?:as (?:under|follows|below)|the following|that)\s*[:-]*$`,
  String.raw`\b${decisions} (?:were|was|have been) (?:unanimously )?${passed}\s*:$`,
].join('|')

/**
 * A sentence that passes a decision itself.
 * > | RESOLVED that the minutes … be and are hereby confirmed.   FURTHER RESOLVED that …   The Board decided that …
 */
export const englishResolutionPattern =
  /^[\s"'“]*(?:(?:it (?:was|is|is hereby) |be it )?(?:further |also |unanimously |hereby ){0,2}resolved|(?:after [^.]{3,90}, )?it was (?:further |also |unanimously |finally ){0,2}(?:decided|agreed|recommended)|the (?:meeting|board|committee|council|house|syndicate|senate|chair|participants) (?:further |also |unanimously |finally ){0,2}(?:resolved|decided|agreed|recommended))(?: unanimously)? (?:that|to)(?=\s)/u

/** > | In the 45th meeting it was decided …   in the inter-ministerial meeting held on 3 March 2025   … of the said meeting — another meeting. */
export const englishOtherMeeting = String.raw`\b(?:(?:last|previous|earlier|said|above|\d{1,4}(?:st|nd|rd|th)) (?:[\w-]+ ){0,4}?meeting|meeting (?:(?!was )[\w-]+ ){0,4}?(?:held|dated) (?:on |in )?\d|(?:coordination|review|steering|inter-ministerial) (?:[\w-]+ ){0,2}meeting of [a-z]+ \d{4})`

/** Sentences that tell of this meeting as a whole. */
export const englishOpeningPattern =
  /\bmeeting\b[^.]{0,260}\bwas (?:held|convened|arranged)\b|\bunder the chairmanship of\b|\b(?:chaired|presided over) (?:by|the meeting)\b|\btook the chair\b|\bin the chair\b/u

/** The words around the name of who chaired; for the printed text. */
export const englishChairPatterns: readonly RegExp[] = [
  /\b(?:under the chairmanship of|(?:was )?(?:chaired|presided over) by|with) (?:the )?(?<chair>(?:Mr|Mrs|Ms|Md|Dr|Prof|Professor|Engr|Justice|Barrister|Begum|Hon'?ble)\b[^;\n]{3,160}?)(?=\s+in the chair\b|(?<!\b(?:Mr|Mrs|Ms|Md|Dr|Prof|Engr|[A-Z]))[.]\s*(?:[A-Z]|$)|\n|$)/u,
  /(?:^|[.]\s+|\n)(?:\d{1,2}[.)]\s*)?(?<chair>[^.\n]{0,6}(?:Mr|Mrs|Ms|Md|Dr|Prof|Engr)\.[^;\n]{3,160}?),?\s+(?:(?:chaired|presided over) the meeting|took the chair)\b/u,
  /(?:^|\n)\s*(?:\d{1,2}[.)]\s*)?(?<chair>(?:Mr|Mrs|Ms|Md|Dr|Prof|Engr)\.[^;\n]{3,120}?)\s*[-–—,(]+\s*in the chair\b/iu,
]

/** > | in the NEC-2 Conference Room of ERD   at the Board Room (6th floor) — for the printed text. */
export const englishVenuePattern =
  /\b(?:in|at) (?:the )?(?<venue>(?:[A-Z0-9][\w&.'()-]* ){0,6}?(?:[Rr]oom|[Hh]all|[Aa]uditorium|[Cc]hamber|[Ll]ibrary|[Pp]latform|Zoom)(?: \([^()]{1,30}\))?(?:,? (?:of|at) (?:the )?[A-Z][\w&-]*(?: (?:of |and |& )?[A-Z][\w&-]*)*)?)/u

const label = String.raw`(?:\d{1,3}(?:\.\d{1,2})?|[a-h]|i{1,3}|iv|vi{0,3})`

/**
 * Words behind which an earlier decision stands, told or quoted.
 * > | in the inter-ministerial meeting held on 3 March 2025 it was decided that no bag …   in the 1st meeting of TEC the following decisions were taken: (i) …
 * > | the decision of the 1859th meeting "Managing Director shall …"
 */
export const englishEarlierLeads: readonly string[] = [
  String.raw`\bmeetings?\b[^.:;]{0,90}?\bit (?:was|had been) (?:\w+ly )?(?<told>decided|agreed|resolved) that\s+`,
  String.raw`\bit (?:was|had been) (?:\w+ly )?(?<told>decided|agreed|resolved) (?:in|at) the [^.:;"]{0,60}\bmeeting\b[^.:;"]{0,40}?\bthat\s+`,
  String.raw`\bas per (?:the )?(?:resolution|decision) (?<told>of|taken in) the [^.:;"]{0,60}\bmeeting (?:held )?(?:on|of) [^.:;,"]{4,30},\s+`,
  String.raw`\b(?:the )?following ${decisions}\b[^.:"]{0,40}\b(?:were|was) ${passed}(?: in the (?:said|above) meeting)?\s*[:-]+\s*`,
  String.raw`\bdecisions?\s+(?:no\.?\s*(?<label>${label})\s+)?(?:of|taken in|in) (?:the )?[^.:;"]{0,60}\bmeeting\b[^.:;"]{0,30}?(?=["'])`,
]

/** > | compliance of decision no. 7 of the same meeting — named without its words. */
export const englishNamedDecision = String.raw`\bdecision\s+no\.?\s*[-:]?\s*(?<label>${label})\b(?!\s*[:-])`

/** Before the day of a meeting: `meeting held on |3 March 2025`, `actions agreed in the TPRM of |4 November 2025`. */
export const englishBeforeEarlierDate =
  /\b(?:meeting|decisions?|agreed|minutes|tprm|psc)\b[^.;]{0,30}?\b(?:held\s+(?:on\s+)?|of|on|dated)\s*(?:the\s+)?$/u
