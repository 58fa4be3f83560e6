import { AsyncLocalStorage } from 'node:async_hooks'

/** The two languages of every screen. Vietnamese is the key, English is looked up. */
export type Language = 'vi' | 'en'

const english = new Map<string, string>()
const spoken = new AsyncLocalStorage<Language>()

/** Adds the English of Vietnamese sentences; each folder of the house brings its own. */
export function learnEnglish(sentences: Record<string, string>): void {
  for (const [vi, en] of Object.entries(sentences)) english.set(vi, en)
}

/** Runs the work with every `t` inside it speaking this language. */
export function speaking<T>(language: Language, work: () => T): T {
  return spoken.run(language, work)
}

/** The language being spoken; Vietnamese outside a request. */
export function spokenLanguage(): Language {
  return spoken.getStore() ?? 'vi'
}

/** What fills a place: a figure, a text taken as it is, or a sentence of its own in the reader's language too. */
type Value = string | number | { text: string; values: Record<string, Value> }

/** A Vietnamese sentence in the reader's language; `{name}` is filled from `values`. */
export function t(vietnamese: string, values: Record<string, Value> = {}): string {
  const sentence = spokenLanguage() === 'en' ? (english.get(vietnamese) ?? vietnamese) : vietnamese
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return typeof value === 'object' ? t(value.text, value.values) : String(value ?? whole)
  })
}
