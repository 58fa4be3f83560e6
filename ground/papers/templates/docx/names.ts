/** A name as it is compared: one Unicode form, one case, single spaces, no quotes, plain dashes. */
export function plainName(written: string): string {
  return written
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/["'“”„‟‘’‚‛«»`´]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLocaleLowerCase('vi')
}

/** Whether a name is written in capitals, which asks for its value in capitals. */
export function isCapital(written: string): boolean {
  const letters = written.normalize('NFC').replace(/\P{L}/gu, '')
  return letters.length > 1 && letters === letters.toLocaleUpperCase('vi')
}

export type Condition = 'has' | 'lacks' | null

const conditions: [string, Condition][] = [
  ['nếu không có ', 'lacks'],
  ['không có ', 'lacks'],
  ['nếu có ', 'has'],
  ['nếu ', 'has'],
  ['có ', 'has'],
]

/** `không có nơi nhận` asks for the lack of “nơi nhận”; a field that is really called so goes first. */
export function readCondition(
  name: string,
  isKnown: (name: string) => boolean,
): { name: string; condition: Condition } {
  if (isKnown(name)) return { name, condition: null }
  const found = conditions.find(([words]) => name.startsWith(words))
  return found ? { name: name.slice(found[0].length), condition: found[1] } : { name, condition: null }
}
