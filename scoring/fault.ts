import { sentence, type Words } from '#law/answer/words/sentence.ts'

/** Something in a scale or in figures that cannot be computed: where, and a sentence that says what to do. */
export type Fault = {
  place: { criterion?: string; contestant?: string; measure?: string; band?: string; indicator?: string }
  words: Words
}

export function fault(place: Fault['place'], text: string, values: Words['values'] = {}): Fault {
  return { place, words: sentence(text, values) }
}
