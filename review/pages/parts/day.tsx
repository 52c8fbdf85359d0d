import { banglaDayIn, dayIn } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'

/** A day in both calendars: ২৭ এপ্রিল ২০২৬ · ১৪ বৈশাখ ১৪৩৩. */
export function Day({ iso }: { readonly iso: string }) {
  const { language } = useLanguage()
  return (
    <time dateTime={iso} className="day">
      <span className="day-part">{dayIn(language, iso)}</span>
      <span className="day-between"> · </span>
      <span className="day-part day-bangla">{banglaDayIn(language, iso)}</span>
    </time>
  )
}
