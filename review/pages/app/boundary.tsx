import { Component, type ReactNode } from 'react'
import type { Words } from '../words/words.ts'

interface Given {
  readonly words: Words
  readonly children: ReactNode
}

/** Our own faults: says what to do in place of an empty page. */
export class Boundary extends Component<Given, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true }
  }

  override render(): ReactNode {
    const { words, children } = this.props
    if (!this.state.isBroken) return children
    return (
      <main role="alert">
        <p>{words.app.broken}</p>
        <button type="button" className="primary" onClick={() => location.reload()}>
          {words.app.reload}
        </button>
      </main>
    )
  }
}
