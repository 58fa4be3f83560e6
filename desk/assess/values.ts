/** The text of one subject, and the line of the input it begins on. */
export type SubjectText = { line: number; text: string }

/** One subject larger than this is not read: a whole career is a few kilobytes. */
export const largestSubject = 5_000_000

type Place = {
  /** Whether the values stand in an array; null before the first sign. */
  inList: boolean | null
  ended: boolean
  depth: number
  inString: boolean
  escaped: boolean
  /** The value being gathered, and the line it began on; '' between two. */
  text: string
  begun: number
}

/** JSON values one after another or in an array, cut where their braces and brackets close. */
export async function* values(lines: AsyncIterable<SubjectText>): AsyncGenerator<SubjectText> {
  const at: Place = {
    inList: null,
    ended: false,
    depth: 0,
    inString: false,
    escaped: false,
    text: '',
    begun: 1,
  }
  let line = 1
  for await (const piece of lines) {
    if (at.text !== '' && piece.line !== line) keep(at, '\n')
    line = piece.line
    yield* cut(at, piece)
  }
  if (at.text !== '') yield { line: at.begun, text: at.text }
  else if (at.inList && !at.ended) yield { line, text: '[' } // cut short: an array that never closes
}

function* cut(at: Place, { line, text }: SubjectText): Generator<SubjectText> {
  let from = 0
  for (let place = 0; place < text.length; place++) {
    const sign = text[place] ?? ''
    if (at.text === '' && from === place) {
      if (isBetween(at, sign)) {
        from = place + 1
        continue
      }
      at.begun = line
    }
    const closes = advance(at, sign)
    if (!closes) continue
    const last = closes === 'with' ? place + 1 : place
    yield { line: at.begun, text: at.text + text.slice(from, last) }
    at.text = ''
    from = last
    if (closes === 'before') place--
  }
  keep(at, text.slice(from))
}

// Space and commas stand between values; the brackets of the whole array are not part of one.
function isBetween(at: Place, sign: string): boolean {
  if (/\s/.test(sign)) return true
  if (at.inList === null) {
    at.inList = sign === '['
    return at.inList
  }
  if (!at.inList || at.ended) return false
  if (sign === ']') at.ended = true
  return sign === ',' || sign === ']'
}

// Whether the value closes with this sign, or (a bare word or number) before it.
function advance(at: Place, sign: string): 'with' | 'before' | null {
  if (at.inString) {
    if (at.escaped) at.escaped = false
    else if (sign === '\\') at.escaped = true
    else if (sign === '"') at.inString = false
    return !at.inString && at.depth === 0 ? 'with' : null
  }
  if (sign === '"') at.inString = true
  else if (sign === '{' || sign === '[') at.depth++
  else if (at.depth === 0) return /[\s,\]}]/.test(sign) ? 'before' : null
  else if (sign === '}' || sign === ']') return --at.depth === 0 ? 'with' : null
  return null
}

// Past the largest size the value is broken for good; what follows is only counted.
function keep(at: Place, text: string) {
  if (at.text.length + text.length <= largestSubject) at.text += text
}
