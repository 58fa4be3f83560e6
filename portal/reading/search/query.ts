/** What was typed, as words to look for: no signs, no more than a sentence. */
export function wordsTyped(typed: string): string[] {
  return typed
    .normalize('NFC')
    .slice(0, 200)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 12)
}

/** The words for the database's search: all of them, the last one as far as it was typed. */
export function tsQueryOf(words: string[]): string {
  return words.map((word, n) => (n === words.length - 1 ? `${word}:*` : word)).join(' & ')
}

/** Words that carry a mark: a reader who typed them means just these letters. */
export function markedWords(words: string[]): string[] {
  return words.filter((word) => /[^\p{ASCII}]/u.test(word))
}

type Piece = { text: string; isFound: boolean }

const letters = 220

/** The part of a text around the first word found, cut into what was found and what stands between. */
export function excerpt(text: string, words: string[]): Piece[] {
  const folded = foldLetters(text)
  const wanted = words.map((word) => foldLetters(word).join('')).filter(Boolean)
  const whole = folded.join('')
  const first = Math.min(...wanted.map((word) => positionOf(whole, word, 0)).filter((at) => at >= 0))
  const start = Number.isFinite(first) ? wordBegin(text, Math.max(0, first - 60)) : 0
  const end = Math.min(text.length, start + letters)
  const shown = whole.slice(start, end)
  return piecesOf({ text: text.slice(start, end), shown, wanted })
    .concat(end < text.length ? [{ text: '…', isFound: false }] : [])
    .map((piece, n) => (n === 0 && start > 0 ? { ...piece, text: `…${piece.text}` } : piece))
}

function piecesOf({ text, shown, wanted }: { text: string; shown: string; wanted: string[] }): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < text.length) {
    const next = nextFound(shown, wanted, at)
    const until = next ? next.at : text.length
    if (until > at) pieces.push({ text: text.slice(at, until), isFound: false })
    if (next) pieces.push({ text: text.slice(next.at, next.at + next.length), isFound: true })
    at = next ? next.at + next.length : text.length
  }
  return pieces
}

function nextFound(shown: string, wanted: string[], from: number) {
  const hits = wanted.map((word) => ({ at: positionOf(shown, word, from), length: word.length }))
  return hits.filter((hit) => hit.at >= 0).sort((a, b) => a.at - b.at || b.length - a.length)[0]
}

/** Where the word begins a word of the text; −1 when it does not. */
function positionOf(text: string, word: string, from: number): number {
  let at = text.indexOf(word, from)
  while (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) at = text.indexOf(word, at + 1)
  return at
}

function wordBegin(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 ? at : space + 1
}

/** Each unit of the text without mark and case, one for one, so that places stay the same. */
function foldLetters(text: string): string[] {
  return Array.from({ length: text.length }, (_, n) => {
    const letter = text[n] ?? ''
    const bare = letter.normalize('NFD')[0] ?? letter
    const small = (/[đĐ]/.test(bare) ? 'd' : bare).toLowerCase()
    return small.length === 1 ? small : letter
  })
}
