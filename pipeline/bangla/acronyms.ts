import { anyOf } from './edges.ts'
import { listed } from './listed.ts'

/** Names of the Latin letters as Bangla spells them out: `ইডিসিএল` is E-D-C-L. Source: corpus; registry of offices. */
const letterNames = listed(`
  এ, বি, সি, ডি, ই, এফ, জি, এইচ, আই, জে, কে, এল, এম, এন, ও, পি, কিউ, আর, এস, টি, ইউ, ভি, ডব্লিউ, ডব্লিও, ডাব্লিউ, এক্স, ওয়াই, জেড
`)

/** Acronyms that name papers, funds, schemes and things, no office. */
const things: ReadonlySet<string> = new Set(
  listed(`
    ডিপিপি, আরডিপিপি, টিপিপি, টিএপিপি, পিডিপিপি, এডিপি, আরএডিপি, এপিএ, এসডিজি, কেপিআই, পিসিআর, জিও, ডিও, টিওআর, আইসিটি, সিসি, টিভি, ইজিপি, টিআর,
    ভিজিএফ, ভিজিডি, ওএমএস, এফডিআর, এসএমএস, ওটিপি, এনআইডি, টিআইএন, বিআইএন, পিপিআর, পিপিএ, এসওপি, জিআরএস, ইএফটি, এমআইএস, জিওবি, এসএফ, এসিআর,
    পিআরএল, ইউপি, এমপি, এসএসসি, এইচএসসি, পিএইচডি, ইটিপি, জিআই, সিআই, এইচডি, পিসি, আইডি, পিপি, জিপি, সিআর, ওসি, ডিসি, এসপি, এডিসি, এমওইউ, এলপিজি, সিএনজি, সিসিটিভি, এনওসি, এপিআই, পিডিএফ, জিডিপি, এইটি, জিপিএ, ওইটি,
    আরএফকিউ, ইওআই, আরএফপি, এলসি, বিওকিউ, ইউপিআই, কিউআর, এআই, জিপিএস, টিআইবি, এফএকিউ, ভিপিএন, ইউআরএল, আইপি, এসএলএ
  `),
)

const acronymPattern = new RegExp(`^(?:${anyOf(letterNames)}){3,8}$`, 'u')

/** Whether a word spells out letters and may therefore name an office that no list has: `ইডিসিএল`, `ডিপিএইচই`. */
export const isAcronym = (word: string): boolean => acronymPattern.test(word) && !things.has(word)

/** Latin ones of the same kind. Source: corpus; PPR 2008; Planning Division's circulars on DPPs. */
const latinThings = listed(
  'NOA, NOC, NOL, DPP, RDPP, TPP, TAPP, PDPP, ADP, RADP, TOR, MOU, APP, BOQ, LTM, OTM, RFQ, DPM, EOI, RFP, GO, DO, PCR, FDR, SMS, NID, TIN, BIN, VAT, GIS, MIS, API, PDF, CCTV, APA, SDG, GPS, KPI, SOP, LC, ETP, GRS, NIS, PPR, PPA, GDP, GPA, IP, URL, VPN, LED, IPS, UPS, SLA, FAT, PSI, GOB, RPA, DPA',
)

/** > | PMU   SDCMU — as printed; the folded copy has small letters only. */
export const latinAcronymPattern = new RegExp(
  `(?<![A-Za-z\\d])(?!${anyOf(latinThings)}(?![A-Za-z]))[A-Z]{2,8}(?![A-Za-z\\d])`,
  'gu',
)
