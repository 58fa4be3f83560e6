/** What a news item may be written from. */
export const eventKinds = ['launch', 'midyear', 'posting', 'decision', 'closing', 'handover'] as const
export type EventKind = (typeof eventKinds)[number]

/** “Sự kiện”: something done in the workspace, named by its kind and its own id. */
export type NewsEvent = { kind: EventKind; id: string }

/** “Dữ kiện”: a figure, a day or a name as a news item writes it, and what it is called in the room. */
export type Fact = { label: string; text: string }

/** The facts of one event by their short names. */
export type Facts = Record<string, Fact>

/** Words, or a fact that stays linked to its event by its key. */
export type Piece = { type: 'text'; text: string } | { type: 'fact'; key: string; text: string }

/** “Bản nháp tin”: what an event hands to the editors, who finish it. */
export type NewsDraft = { title: Piece[]; lead: Piece[]; paragraphs: Piece[][]; captions: Piece[][] }

/** A fact with spaces as the editor's page keeps them, so that it still reads the same after it was edited. */
export function factOf(label: string, text: string): Fact {
  return { label, text: text.normalize('NFC').replace(/\s+/g, ' ').trim() }
}

/** The facts that are known; one without words is none. */
export function factsOf(entries: Record<string, Fact | null | undefined>): Facts {
  const known = Object.entries(entries).flatMap(([name, fact]) =>
    fact && fact.text !== '' ? [[name, fact] as const] : [],
  )
  return Object.fromEntries(known)
}

/** The address of a fact: which event, and what of it. */
export function keyOf({ kind, id }: NewsEvent, name: string): string {
  return `${kind}/${id}/${name}`
}

/** The event and the name in a key; nothing when it is none of ours. */
export function readKey(key: string): (NewsEvent & { name: string }) | null {
  const [kindWritten, id = '', name = ''] = key.split('/')
  const kind = eventKinds.find((one) => one === kindWritten)
  return kind && uuid.test(id) && name !== '' ? { kind, id, name } : null
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** How a draft speaks of its event: `fact('heldOn')` is that fact, linked; nothing where the event has none. */
export function linkedFacts(event: NewsEvent, facts: Facts): (name: string) => Piece[] {
  return (name) => {
    const fact = facts[name]
    return fact ? [{ type: 'fact', key: keyOf(event, name), text: fact.text }] : []
  }
}

/** A sentence of words and facts in the order they are written. */
export function wording(parts: TemplateStringsArray, ...values: (string | Piece[])[]): Piece[] {
  const pieces = parts.flatMap((text, n): Piece[] => {
    const value = values[n] ?? ''
    return [{ type: 'text', text }, ...(typeof value === 'string' ? [said(value)] : value)]
  })
  return joined(pieces)
}

/** Plain words. */
export function plainly(text: string): Piece[] {
  return joined([said(text)])
}

/** Sentences one after the other; empty ones leave no space. */
export function inRow(sentences: Piece[][], between = ' '): Piece[] {
  const filled = sentences.filter((one) => one.length > 0)
  return joined(filled.flatMap((one, n) => (n > 0 ? [said(between), ...one] : one)))
}

/** The words as they are read. */
export function lettersOf(pieces: Piece[]): string {
  return pieces.map((piece) => piece.text).join('')
}

const said = (text: string): Piece => ({ type: 'text', text })

function joined(pieces: Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const last = kept.at(-1)
    if (piece.text === '') continue
    if (piece.type === 'text' && last?.type === 'text') kept[kept.length - 1] = said(last.text + piece.text)
    else kept.push(piece)
  }
  return kept
}
