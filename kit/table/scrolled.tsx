import type { ComponentChildren } from 'preact'

type ScrolledOf = { label: string; class: string; children: ComponentChildren }

// Safari gives a part that scrolls no place in the order of the keyboard of its own accord.
const inKeyboardOrder = 0

/** A part wider or higher than its frame: it scrolls inside, is named, and the keyboard reaches it. */
export function Scrolled({ label, class: look, children }: ScrolledOf) {
  return (
    <section class={look} aria-label={label} tabIndex={inKeyboardOrder}>
      {children}
    </section>
  )
}
