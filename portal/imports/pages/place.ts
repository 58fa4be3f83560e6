import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

/** Where a part of a page stands: an element by its tag, its id or its classes, as in `h1`, `#date`, `div.article-text`. */
export type Place = { tag: string; id: string; classes: string[] }

/** The place as it was typed; null where it cannot be read. */
export function placeTyped(typed: string): Place | null {
  const [whole, tag = '', rest = ''] = /^([a-z][a-z0-9]*)?((?:[.#][\w-]+)*)$/i.exec(typed.trim()) ?? []
  if (!whole) return null
  const parts = rest.match(/[.#][\w-]+/g) ?? []
  return {
    tag: tag.toLowerCase(),
    id: parts.find((part) => part.startsWith('#'))?.slice(1) ?? '',
    classes: parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1)),
  }
}

export function firstThat(all: Element[], { tag, id, classes }: Place): Element | undefined {
  return all.find((element) => {
    const own = (name: string) => element.attrs.find((one) => one.name === name)?.value ?? ''
    const has = own('class').split(/\s+/)
    return (
      (tag === '' || element.tagName === tag) &&
      (id === '' || own('id') === id) &&
      classes.every((one) => has.includes(one))
    )
  })
}

/** Every element in the order of the page; without recursion, for a page may be very deep. */
export function* inside(root: Parent): Generator<Element> {
  const waiting = root.childNodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('tagName' in node)) continue
    yield node
    for (let n = node.childNodes.length - 1; n >= 0; n -= 1) {
      const child = node.childNodes[n]
      if (child) waiting.push(child)
    }
  }
}
