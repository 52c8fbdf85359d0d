/** What a column holds. */
export type Role = 'number' | 'subject' | 'talk' | 'decision' | 'owner' | 'time'

/** A heading with the role of its column. */
export type Column = readonly [heading: string, role: Role]

/** The usual tables of 2 to 6 columns. */
export const layouts: readonly (readonly Column[])[] = [
  [
    ['আলোচনা', 'talk'],
    ['সিদ্ধান্ত', 'decision'],
  ],
  [
    ['আলোচ্যসূচি', 'subject'],
    ['আলোচনা', 'talk'],
    ['সিদ্ধান্ত', 'decision'],
  ],
  [
    ['ক্রমিক', 'number'],
    ['সিদ্ধান্ত', 'decision'],
    ['বাস্তবায়নকারী', 'owner'],
  ],
  [
    ['ক্রমিক নং', 'number'],
    ['গৃহীত সিদ্ধান্ত', 'decision'],
    ['বাস্তবায়নকারী', 'owner'],
    ['সময়সীমা', 'time'],
  ],
  [
    ['আলোচ্য বিষয়', 'subject'],
    ['আলোচনা', 'talk'],
    ['সিদ্ধান্ত', 'decision'],
    ['বাস্তবায়নে', 'owner'],
  ],
  [
    ['ক্রমিক', 'number'],
    ['আলোচ্য বিষয়', 'subject'],
    ['আলোচনা', 'talk'],
    ['সিদ্ধান্ত', 'decision'],
  ],
  [
    ['ক্রম', 'number'],
    ['আলোচ্য বিষয়', 'subject'],
    ['আলোচনা', 'talk'],
    ['সিদ্ধান্ত', 'decision'],
    ['বাস্তবায়নকারী', 'owner'],
  ],
  [
    ['ক্রঃ নং', 'number'],
    ['আলোচ্য বিষয়', 'subject'],
    ['সিদ্ধান্ত', 'decision'],
    ['বাস্তবায়নকারী', 'owner'],
    ['সময়সীমা', 'time'],
  ],
  [
    ['ক্রঃ নং', 'number'],
    ['আলোচ্য বিষয়', 'subject'],
    ['আলোচনা', 'talk'],
    ['সিদ্ধান্ত', 'decision'],
    ['বাস্তবায়নকারী', 'owner'],
    ['সময়সীমা', 'time'],
  ],
]
