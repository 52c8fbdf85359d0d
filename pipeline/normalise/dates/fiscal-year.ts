import type { FiscalYearMention } from '../../../schemas/mention.ts'
import { placeOf, readYear } from './day.ts'

/** > | ২০২৫-২৬ অর্থবছর   ২০২০-২০২১ অর্থ বছরে   চলতি অর্থবছরের মধ্যে   এ অর্থবছরে */
const fiscalYearPattern =
  /(?:(?<!\d)(?<year>\d{4})\s?[-/]\s?(?:\d{4}|\d{2})\s?(?:সালের\s)?|(?<![\p{L}\p{M}])(?:চলতি|বর্তমান|চলমান|এ|এই)\s)অর্থ\s?-?(?:বছর|বৎসর)|\b(?:the\s+)?(?:current|this|ongoing)\s+(?:fiscal|financial)\s+year|\b(?:fy|fiscal\s+year|financial\s+year)\s+(?<fy>\d{4})\s?[-/]\s?(?:\d{4}|\d{2})\b/gu

/** Fiscal years; the bare word অর্থবছর names none. */
export const findFiscalYears = (folded: string): readonly FiscalYearMention[] =>
  [...folded.matchAll(fiscalYearPattern)].map((match) => ({
    type: 'fiscal-year',
    ...placeOf(match),
    firstYear: readYear(match.groups?.['year'] ?? match.groups?.['fy']),
  }))
