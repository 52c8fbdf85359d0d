import { useLocation } from 'wouter'
import type { SourcePage } from '../../../schemas/review/source-page.ts'
import { pageAddress } from '../decision/image-address.ts'
import { Ink } from '../decision/ink.tsx'
import { InkedImage } from '../decision/inked-image.tsx'
import { useWords } from '../words/language.tsx'
import { Unmask } from './unmask.tsx'

type Page = SourcePage['pages'][number]

interface Given {
  readonly source: SourcePage
  readonly page: Page
  readonly onUnmasked: () => void
}

/** One page with the ink of its decisions. */
export function PageView({ source, page, onUnmasked }: Given) {
  const words = useWords().documents
  const origins: Readonly<Record<string, string>> = words.origins
  const percent = Math.round(page.confidence * 100)
  return (
    <section
      id={`page-${page.number}`}
      className="source-page"
      aria-label={words.pageImage(page.number)}
    >
      <p className="soft">
        {words.pageRange(page.number, page.number)} · {origins[page.origin] ?? page.origin}
        {page.confidence < 1 && ` · ${words.confidence(percent)}`}
      </p>
      {page.isMasked ? (
        <div className="notice notice-warn">
          <p>{words.masked}</p>
          <Unmask sha256={source.sha256} page={page.number} onUnmasked={onUnmasked} />
        </div>
      ) : (
        <Seen source={source} page={page} />
      )}
    </section>
  )
}

function Seen({ source, page }: Omit<Given, 'onUnmasked'>) {
  const words = useWords()
  if (page.size === null)
    return (
      <p className="typed" lang="bn">
        {page.text}
      </p>
    )
  return (
    <InkedImage
      address={pageAddress(source.sha256, page.number, 900)}
      alt={words.documents.pageImage(page.number)}
      size={page.size}
      loading="lazy"
    >
      <DecisionInk source={source} page={page.number} />
    </InkedImage>
  )
}

/** The ink leads to its decision by pointer; the list beside does for everybody. */
function DecisionInk({ source, page }: { readonly source: SourcePage; readonly page: number }) {
  const [, go] = useLocation()
  const inks = source.documents
    .flatMap(({ decisions }) => decisions)
    .flatMap(({ id, regions }) =>
      regions.filter((region) => region.page === page).map(({ box }) => ({ id, box })),
    )
  return inks.map(({ id, box }) => (
    <Ink
      key={`${id} ${box.join(' ')}`}
      className="ink ink-text ink-link"
      box={box}
      onClick={() => go(`/decisions/${id}`)}
    />
  ))
}
