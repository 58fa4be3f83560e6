import { largestSubject, type SubjectText, values } from './values.ts'

/**
 * The subjects of an input, one at a time, however long it is: a JSON array, JSON Lines, or JSON values one after
 * another. An object that fills its first line makes the input JSON Lines, and then a broken line spoils only itself.
 */
export async function* subjectsIn(chunks: AsyncIterable<string>): AsyncGenerator<SubjectText> {
  const input = linesOf(chunks)
  const held: SubjectText[] = []
  // Not a loop over the input: leaving one early would close it.
  for (let next = await input.next(); !next.done; next = await input.next()) {
    if (next.value.text.trim() === '') continue
    held.push(next.value)
    if (isDecided(held)) break
  }
  const all = after(held, input)
  if (isByLine(held)) yield* wholeLines(all)
  else yield* values(all)
}

// The first line tells, unless it is broken: then whether the next begins anew.
const isDecided = (held: SubjectText[]) => held.length > 1 || isWhole(held[0]) || isList(held[0])
const isList = (line: SubjectText | undefined) => line?.text.trimStart().startsWith('[') ?? false

function isByLine([first, second]: SubjectText[]): boolean {
  if (isList(first)) return false
  return isWhole(first) || (second?.text.startsWith('{') ?? false)
}

function isWhole(line: SubjectText | undefined): boolean {
  try {
    JSON.parse(line?.text ?? '')
    return true
  } catch {
    return false
  }
}

async function* after(held: SubjectText[], input: AsyncIterable<SubjectText>) {
  yield* held
  yield* input
}

async function* wholeLines(lines: AsyncIterable<SubjectText>) {
  for await (const line of lines) if (line.text.trim() !== '') yield line
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<SubjectText> {
  let line = 1
  let rest = ''
  for await (const chunk of chunks) {
    const parts = (rest + (line === 1 && rest === '' ? chunk.replace(/^\ufeff/, '') : chunk)).split('\n')
    rest = parts.pop() ?? ''
    for (const text of parts) yield { line: line++, text }
    // A line that never ends is handed on in pieces; the reader of values joins them.
    if (rest.length > largestSubject) {
      yield { line, text: rest }
      rest = ''
    }
  }
  if (rest !== '') yield { line, text: rest }
}
