import type { SaveAnswer, SheetView } from '../../../sheet.ts'

export type Reply =
  | { kind: 'saved'; answer: SaveAnswer }
  | { kind: 'unheard' }
  | { kind: 'refused'; reason: string }
  | { kind: 'ended' }
  | { kind: 'lost' }

/** Sends one batch; the same key sent again is done once. */
export async function send(
  form: HTMLFormElement,
  { key, body }: { key: string; body: string },
): Promise<Reply> {
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    'idempotency-key': key,
    'x-csrf-token': tokenOf(form).value,
  }
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      headers,
      body,
      keepalive: body.length < 60_000,
    })
    return await replyOf(answer, form)
  } catch {
    return { kind: 'lost' }
  }
}

async function replyOf(answer: Response, form: HTMLFormElement): Promise<Reply> {
  if (answer.status >= 500 || answer.status === 429) return { kind: 'lost' }
  if (isElsewhere(answer)) return { kind: 'ended' }
  const said = await answer.json()
  if (answer.ok) return Array.isArray(said.cells) ? { kind: 'saved', answer: said } : { kind: 'unheard' }
  if (answer.status === 422 && (await renewToken(form))) return { kind: 'lost' }
  return answer.status === 404 ? { kind: 'ended' } : { kind: 'refused', reason: said.reason ?? '' }
}

/** A session that has ended leads to the sign-in page. */
function isElsewhere(answer: Response): boolean {
  const isJson = (answer.headers.get('content-type') ?? '').includes('json')
  return answer.redirected || answer.status === 401 || !isJson
}

/** The sheet as it stands now; null when it cannot be had. */
export async function fetchView(): Promise<SheetView | null> {
  try {
    const answer = await fetch(location.pathname, { headers: { accept: 'application/json' } })
    return answer.ok && !isElsewhere(answer) ? await answer.json() : null
  } catch {
    return null
  }
}

/** The page as the server would draw it now. */
export async function fetchPage(): Promise<Document | null> {
  try {
    const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } })
    if (!answer.ok || answer.redirected) return null
    return new DOMParser().parseFromString(await answer.text(), 'text/html')
  } catch {
    return null
  }
}

/** After signing in anew the page needs the new session's token. True when there was one. */
async function renewToken(form: HTMLFormElement): Promise<boolean> {
  const fresh = (await fetchPage())?.querySelector<HTMLFormElement>(`#${form.id}`)
  const token = fresh && tokenOf(fresh).value
  if (!token || token === tokenOf(form).value) return false
  tokenOf(form).value = token
  return true
}

function tokenOf(form: HTMLFormElement): HTMLInputElement {
  return form.querySelector<HTMLInputElement>('input[name=_csrf]') ?? document.createElement('input')
}
