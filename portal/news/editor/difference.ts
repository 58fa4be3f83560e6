/** Words that stayed, were taken away or were put in, in the order they are read. */
export type Change = { kind: 'same' | 'gone' | 'new'; text: string }

/** What changed between two texts, word by word; the words of longer stretches are compared line by line first. */
export function difference(before: string, after: string): Change[] {
  const lines = changesOf(tokens(before, /(?<=\n)/), tokens(after, /(?<=\n)/))
  return joined(byWords(lines))
}

const tokens = (text: string, between: RegExp) => text.split(between).filter((part) => part !== '')

/** A stretch taken away and the stretch put in its place are compared word by word. */
function byWords(lines: Change[]): Change[] {
  const stretches = joined(lines)
  return stretches.flatMap((change, n) => {
    const next = stretches[n + 1]
    const before = stretches[n - 1]
    if (change.kind === 'gone' && next?.kind === 'new')
      return changesOf(tokens(change.text, /(?<=\s)/), tokens(next.text, /(?<=\s)/))
    return change.kind === 'new' && before?.kind === 'gone' ? [] : [change]
  })
}

// Beyond this a table of both texts would fill the memory; the stretch is shown as replaced.
const most = 4_000_000

/** The longest common part of two lists stays; all else is gone or new. */
function changesOf(before: string[], after: string[]): Change[] {
  let start = 0
  while (start < before.length && before[start] === after[start]) start += 1
  let end = 0
  const room = Math.min(before.length, after.length) - start
  while (end < room && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const [left, right] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  return [
    ...all('same', before.slice(0, start)),
    ...(left.length * right.length > most
      ? [...all('gone', left), ...all('new', right)]
      : common(left, right)),
    ...all('same', end > 0 ? before.slice(-end) : []),
  ]
}

const all = (kind: Change['kind'], texts: string[]): Change[] => texts.map((text) => ({ kind, text }))

function common(left: string[], right: string[]): Change[] {
  const width = right.length + 1
  const longest = new Uint32Array((left.length + 1) * width)
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const skip = Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
      longest[i * width + j] = left[i] === right[j] ? (longest[(i + 1) * width + j + 1] ?? 0) + 1 : skip
    }
  return walked(left, right, (i, j) => longest[i * width + j] ?? 0)
}

function walked(left: string[], right: string[], at: (i: number, j: number) => number): Change[] {
  const changes: Change[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      changes.push({ kind: 'same', text: left[i] ?? '' })
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) changes.push({ kind: 'gone', text: left[i++] ?? '' })
    else changes.push({ kind: 'new', text: right[j++] ?? '' })
  }
  return [...changes, ...all('gone', left.slice(i)), ...all('new', right.slice(j))]
}

/** Neighbours of one kind in one piece; in each change what is gone stands before what is new. */
function joined(changes: Change[]): Change[] {
  const kept: Change[] = []
  for (const change of changes) {
    const last = kept.at(-1)
    if (last?.kind === change.kind) kept[kept.length - 1] = { ...last, text: last.text + change.text }
    else kept.push(change)
  }
  return kept
}
