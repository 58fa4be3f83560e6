import type { Day } from '../../kernel/day.ts'

/**
 * A Vietnamese sentence with {places}, and what fills them: figures, texts taken as they are, or sentences of their
 * own that a reader's language translates too. A screen writes it with `t(words.text, words.values)`.
 */
export type Words = { text: string; values: Record<string, string | number | Words> }

/** A sentence; every text written here has its English in `en.ts` of law/answer or of the folder of its rule. */
export function sentence(text: string, values: Words['values'] = {}): Words {
  return { text, values }
}

/** The sentence in Vietnamese, as papers carry it. */
export function say(words: Words): string {
  return words.text.replace(/\{(\w+)\}/g, (whole, place: string) => {
    const value = words.values[place]
    if (value === undefined) return whole
    return typeof value === 'object' ? say(value) : String(value)
  })
}

/** “26/10/2022”. */
export function dayWords(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

/** “A, B hoặc C”. */
export function oneOf(all: readonly Words[]): Words {
  return joined(all, (before, last) => sentence('{before} hoặc {last}', { before, last }))
}

/** “A, B và C”. */
export function allOf(all: readonly Words[]): Words {
  return joined(all, (before, last) => sentence('{before} và {last}', { before, last }))
}

function joined(all: readonly Words[], close: (before: Words, last: Words) => Words): Words {
  const [last = sentence(''), ...others] = [...all].reverse()
  const [first, ...rest] = others.reverse()
  if (!first) return last
  return close(
    rest.reduce((before, next) => sentence('{before}, {next}', { before, next }), first),
    last,
  )
}
