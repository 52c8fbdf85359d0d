import { NotFound } from '../parts/not-found.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { isWhich, type Which } from '../requests/queue.ts'
import { useWords } from '../words/language.tsx'
import { SittingView } from './sitting-view.tsx'
import './queue.css'

/** The review of one queue, action after action. */
export function QueuePage({ which }: { readonly which: string }) {
  if (!isWhich(which)) return <NotFound />
  return <Titled which={which} />
}

function Titled({ which }: { readonly which: Which }) {
  const words = useWords()
  return (
    <>
      <PageTitle name={words.queue.titles[which]} />
      <SittingView which={which} />
    </>
  )
}
