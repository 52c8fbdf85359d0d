interface Given {
  readonly name: string
  /** The letter printed on the key. */
  readonly letter: string
  readonly onPress: () => void
  readonly className?: string
  readonly isDisabled?: boolean
}

/** A button that shows which key does the same. */
export function KeyButton({ name, letter, onPress, className = '', isDisabled = false }: Given) {
  return (
    <button
      type="button"
      className={`key-button ${className}`}
      aria-keyshortcuts={letter}
      disabled={isDisabled}
      onClick={onPress}
    >
      {name} <kbd aria-hidden="true">{letter}</kbd>
    </button>
  )
}
