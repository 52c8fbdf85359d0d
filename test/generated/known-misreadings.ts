/** A combination that the program is known to read wrongly today; to be taken out when it is mended. */
interface KnownMisreading {
  /** What goes wrong. */
  readonly about: string
  /** Traits that meet in one decision; of those in brackets any. */
  readonly traits: readonly (string | readonly string[])[]
}

const knownMisreadings: readonly KnownMisreading[] = [
  {
    about: '১০ (দশ) তারিখ: the word in brackets hides the day of the month',
    traits: [
      ['deadline:প্রতি মাসের ১০ (দশ) তারিখের মধ্যে', 'column:deadline:প্রতি মাসের ১০ (দশ) তারিখের মধ্যে'],
    ],
  },
  {
    about: 'সমন্বয় শাখা in a line or column: সমন্বয় is taken for a role, শাখা for who helps',
    traits: ['implementers:owner:সমন্বয় শাখা'],
  },
  {
    about: '(বাস্তবায়নে: জেলা প্রশাসক (সকল)): brackets in brackets, the decision is lost',
    traits: ['line:(বাস্তবায়নে: )', 'implementers:owners:brackets'],
  },
  {
    about: 'অর্থ বিভাগকে … অংশ চিহ্নিত করতে হবে: taken for what is marked',
    traits: ['topic:বাঁধের ঝুঁকিপূর্ণ অংশ চিহ্নিত', ['voice:obliged', 'voice:asked', 'voice:agent']],
  },
  {
    about:
      'ত্রুটির তালিকা খাদ্য অধিদপ্তর প্রণয়ন করবে: the object in front is taken into the owner, or hides it',
    traits: ['voice:subject', 'next:what>who'],
  },
  {
    about: 'কৃষি মন্ত্রণালয় বিদ্যালয়ের ভবনসমূহ …: the school is taken into the office, which is then lost',
    traits: ['topic:বিদ্যালয়ের জরাজীর্ণ ভবনসমূহ পরিদর্শন', 'next:who>what'],
  },
  {
    about:
      'জেলা প্রশাসক (সকল) উপকারভোগীদের …: what follows the bracket is taken into the owner, or hides it',
    traits: ['voice:subject', 'owner:all-in-brackets', ['next:who>what', 'deadline:প্রতিদিন']],
  },
  {
    about: 'খাদ্য অধিদপ্তর<br>সিভিল সার্জন in a column: an office and a post below it become one owner',
    traits: ['column:lines', ['implementers:owners:2', 'implementers:owners:3']],
  },
  {
    about: 'নিয়মিত বাজারে …: taken for an adjective',
    traits: ['deadline:নিয়মিত', 'topic:বাজারে নিত্যপণ্যের মূল্য পর্যবেক্ষণ'],
  },
  {
    about: 'কর্তৃক … সাত দিনের মধ্যে: সাত, দুই দিনের are taken for participles, and the agent with them',
    traits: ['voice:agent', ['deadline:সাত দিনের মধ্যে', 'deadline:আগামী সাত দিনের মধ্যে']],
  },
  {
    about: '• ই-নথি …: ই- is taken for the label of an item inside the one above',
    traits: [['label:•', 'label:-'], 'begins:ই-'],
  },
  {
    about: '১.১ ২ (দুই) দিনের …, ১.১ ০৫.০৬.২০২৬ …: a number behind the label hides the label',
    traits: ['label:১.১', 'begins:digit'],
  },
  {
    about:
      'a row numbered ১ whose decision begins with এপ্রিল ২০২৪: read as the first of April, past the edge of the cell',
    traits: [
      'begins:month',
      ['form:table ক্রমিক|সিদ্ধান্ত|বাস্তবায়নকারী', 'form:table ক্রমিক নং|গৃহীত সিদ্ধান্ত|বাস্তবায়নকারী|সময়সীমা'],
    ],
  },
  {
    about: 'কর্তৃক নিয়মিত …: নিয়মিত is taken for a participle, and the agent with it',
    traits: ['voice:agent', 'deadline:নিয়মিত'],
  },
  {
    about:
      'আলোচনা and সিদ্ধান্ত on lines of their own, and an attendance list below: no decision is found',
    traits: ['heading:সিদ্ধান্ত', 'attendance'],
  },
  {
    about: 'প্রতিদিন সিভিল সার্জন …: the adverb is taken into the owner',
    traits: ['next:when>who', ['deadline:প্রতিদিন', 'deadline:যথাশীঘ্র']],
  },
]

export const isKnownMisreading = (traits: readonly string[]): boolean =>
  knownMisreadings.some((known) =>
    known.traits.every((wanted) =>
      typeof wanted === 'string'
        ? traits.includes(wanted)
        : wanted.some((one) => traits.includes(one)),
    ),
  )
