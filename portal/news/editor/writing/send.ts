/** What the server said to something the page sent by itself. */
export type Answer =
  | { kind: 'done'; said: unknown }
  | { kind: 'stale' | 'lost' }
  | { kind: 'bad'; why: string }

/** Sends fields to an address as a program does; each sending acts once. */
export async function send(address: string, fields: Record<string, string>): Promise<Answer> {
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    'x-csrf-token': fields._csrf ?? '',
  }
  try {
    const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(fields) })
    if (answer.status === 409) return { kind: 'stale' }
    const said: unknown = await answer.json()
    return answer.ok ? { kind: 'done', said } : { kind: 'bad', why: reasonIn(said) }
  } catch {
    return { kind: 'lost' }
  }
}

function reasonIn(said: unknown): string {
  return textsIn(said).find((text) => /\s/.test(text)) ?? ''
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** One text of an answer, or nothing. */
export function textOf(said: unknown, name: string): string {
  if (typeof said !== 'object' || said === null) return ''
  const found = Object.entries(said).find(([key]) => key === name)?.[1]
  return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
}

/** The fields of a form as they stand. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ])
  return Object.fromEntries(entries)
}
