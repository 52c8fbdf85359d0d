import { expect, test } from 'vitest'
import { readActions } from '../support/reading.ts'

/** Offices of every kind that minutes oblige. Source: distribution lists of the corpus and of *.gov.bd. */
const offices = `
  জেলা প্রশাসক, বরগুনা | উপজেলা নির্বাহী অফিসারগণ | সকল উপজেলা নির্বাহী অফিসার | স্থানীয় সরকার বিভাগ |
  অর্থ মন্ত্রণালয় | পরিচালক (প্রশাসন) | উপপরিচালক (অর্থ ও হিসাব), সমাজসেবা অধিদপ্তর | প্রকল্প পরিচালক |
  বাংলাদেশ পানি উন্নয়ন বোর্ড | বিআইডব্লিউটিএ | এলজিইডি | সিভিল সার্জন | তদন্ত কমিটি | আহ্বায়ক, ক্রয় কমিটি |
  প্রশাসন শাখা | আইসিটি সেল | সংশ্লিষ্ট শাখা | সকল দপ্তর/সংস্থা | দপ্তর প্রধানগণ | ঠিকাদারি প্রতিষ্ঠান |
  মেয়র, বরগুনা পৌরসভা | ইউপি চেয়ারম্যানগণ | রেজিস্ট্রার | বিভাগীয় প্রধানগণ | হল প্রভোস্টগণ | পুলিশ সুপার |
  অফিসার ইনচার্জ, আমতলী থানা | নির্বাহী প্রকৌশলী, গণপূর্ত বিভাগ, বরগুনা | জেলা তথ্য অফিসার | উপজেলা মৎস্য কর্মকর্তা |
  সভাপতি, বণিক সমিতি | ব্যবস্থাপনা পরিচালক, ঢাকা ওয়াসা | মহাব্যবস্থাপক (মানবসম্পদ) | কোম্পানি সচিব | নিরীক্ষা দল |
  চেয়ারম্যান, বিটিআরসি | সচিব, জননিরাপত্তা বিভাগ | বন বিভাগ | পরিবেশ অধিদপ্তর | ফায়ার সার্ভিস ও সিভিল ডিফেন্স |
  আনসার ও ভিডিপি | বিজিবি | র‍্যাব | জেলা ক্রীড়া অফিসার | শিক্ষক সমিতি | শ্রমিক ফেডারেশন | রেড ক্রিসেন্ট সোসাইটি |
  এনজিও প্রতিনিধিগণ | সকল সদস্য | ডিন, কৃষি অনুষদ | পরীক্ষা নিয়ন্ত্রক | গ্রন্থাগারিক | হিসাবরক্ষণ কর্মকর্তা |
  স্টোর কিপার | নার্সিং সুপারভাইজার | আবাসিক মেডিকেল অফিসার | উপ-পরিচালক, বিএডিসি | যুগ্মসচিব (উন্নয়ন) |
  অতিরিক্ত জেলা প্রশাসক (রাজস্ব) | সহকারী কমিশনার (ভূমি) | মৎস্য অধিদপ্তর ও প্রাণিসম্পদ অধিদপ্তর |
  জেলা শিক্ষা অফিসার ও জেলা প্রাথমিক শিক্ষা অফিসার | বিদ্যুৎ বিভাগ | আনসার | নৌ পুলিশ | হাইওয়ে পুলিশ |
  ট্রাফিক বিভাগ | জেলা পরিষদ | বাংলাদেশ ব্যাংক | তফসিলি ব্যাংকসমূহ | বিশ্ববিদ্যালয় মঞ্জুরী কমিশন | প্রকৌশল শাখা |
  স্বাস্থ্য বিভাগ | চেয়ারম্যান | সদস্য সচিব | মহাপরিচালক | উপাচার্য | অধ্যক্ষ | প্রধান শিক্ষক | 
  পরামর্শক প্রতিষ্ঠান | আইন উপদেষ্টা | সমবায় সমিতিসমূহ | বাজার কমিটি | টিম লিডার | মনিটরিং টিম | ভিজিলেন্স টিম |
  সাব-রেজিস্ট্রার | পল্লী বিদ্যুৎ সমিতি | তথ্য অফিস | সোনালী ব্যাংক | চা বাগান কর্তৃপক্ষ | বন্দর কর্তৃপক্ষ |
  বাস মালিক সমিতি | ডিপিএইচই | বিএমডিএ | ডিসি অফিস | ইউএনও, আমতলী | এসি ল্যান্ড | পিআইও | সিপিপি | বিসিক |
  ডিজি, ডিএই | জিএম (অপারেশন)
`
  .split('|')
  .map((name) => name.trim().replaceAll('\n', ' ').normalize('NFC'))

const isVowelEnd = (name: string): boolean => /[ািীুূৃেৈোৌঅআইঈউঊএঐওঔ]$/u.test(name)
const genitive = (name: string): string =>
  /\)$|সকল$/u.test(name) ? `${name} এর` : `${name}${isVowelEnd(name) ? 'র' : 'ের'}`
const object = (name: string): string => `${name}${name.endsWith(')') ? '-' : ''}কে`
const isPerson = (name: string): boolean =>
  /গণ$|অফিসার|কর্মকর্তা|পরিচালক|প্রশাসক|সার্জন|মেয়র|সচিব|প্রকৌশলী|সুপার|প্রধান|চেয়ারম্যান|সদস্য|ডিন|সভাপতি|আহ্বায়ক/u.test(
    name,
  )
const will = (name: string): string => (isPerson(name) ? 'বেন' : 'বে')

/** Until when, with the kind of deadline that it is. */
const deadlines = [
  ['', null],
  ['আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে ', 'absolute'],
  ['১৫ কার্যদিবসের মধ্যে ', 'relative'],
  ['অবিলম্বে ', 'immediate'],
  ['প্রতি মাসের ৫ তারিখের মধ্যে ', 'recurring'],
  ['পরবর্তী সভার পূর্বে ', 'event'],
] as const

const work = 'অনিষ্পন্ন বিষয়সমূহের তালিকা প্রস্তুত'

/** How a sentence obliges somebody, or names who gets it. */
const owning: ReadonlyArray<(office: string, until: string) => string> = [
  (office, until) => `${office} ${until}${work} কর${will(office)}।`,
  (office, until) => `${until}${office} ${work} কর${will(office)}।`,
  (office, until) => `${office} কর্তৃক ${until}${work} করতে হবে।`,
  (office, until) => `${object(office)} ${until}${work} করতে হবে।`,
  (office, until) => `${object(office)} ${until}${work} করার জন্য অনুরোধ করা হলো।`,
  (office, until) => `${until}${work} করার জন্য ${object(office)} অনুরোধ জানানো হলো।`,
  (office, until) => `${until}${work} করার জন্য ${object(office)} নির্দেশনা প্রদান করা হয়।`,
  (office, until) => `${until}${work} করার জন্য ${object(office)} দায়িত্ব প্রদান করা হলো।`,
  (office, until) => `${office} ${until}${work} করতে পারে।`,
  (office, until) => `${office} ${until}বিষয়টি নিশ্চিত কর${will(office)}।`,
  (office, until) => `${office} ${until}${work} করি${will(office)}।`,
]
const receiving: ReadonlyArray<(office: string, until: string) => string> = [
  (office, until) => `${until}তালিকা প্রস্তুত করে ${genitive(office)} নিকট প্রেরণ করতে হবে।`,
  (office, until) => `${until}তালিকা ${office} বরাবর প্রেরণ করতে হবে।`,
]
const outline = (sentence: string): readonly unknown[] =>
  readActions(sentence).map(({ owners, recipients, deadline }) => ({
    owners: owners.map(({ text }) => text).join(' ও '),
    recipients: recipients.map(({ text }) => text).join(' ও '),
    deadline: deadline?.kind ?? null,
  }))

/** Every office in every sentence, the deadlines in turn. */
test.each(offices.map((office, index) => ({ office, index })))(
  '$office does what it is told to, gets what is sent to it, and no more',
  ({ office, index }) => {
    for (const [how, make] of [...owning, ...receiving].entries()) {
      const [until, deadline] = deadlines[(index + how) % deadlines.length] ?? deadlines[0]
      const sentence = make(office, until).normalize('NFC')
      const owners = owning.includes(make) ? office : ''
      const recipients = receiving.includes(make) ? office : ''
      expect.soft(outline(sentence), sentence).toEqual([{ owners, recipients, deadline }])
    }
    const through = `${genitive(office)} মাধ্যমে ${work} করতে হবে।`.normalize('NFC')
    expect(readActions(through).flatMap(({ owners }) => owners)).toEqual([])
  },
)
