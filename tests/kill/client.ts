import { examplePassword } from '#season/ground.ts'

/** Somebody at a browser: the cookie of the session and the token of the forms; a reader has no cookie. */
export type Client = { account: string | null; cookie: string; csrf: string; network: string }

/** Signs in through the sign-in page. */
export async function signIn(address: string, account: string): Promise<Client> {
  const network = '10.9.0.1'
  const page = await fetch(`${address}/sign-in`)
  const body = new URLSearchParams({
    name: account,
    password: examplePassword,
    _csrf: tokenIn(await page.text()),
  })
  const response = await fetch(`${address}/sign-in`, { method: 'POST', body, redirect: 'manual' })
  await response.arrayBuffer()
  const cookie = response.headers
    .getSetCookie()
    .find((one) => one.startsWith('qt_session='))
    ?.split(';')[0]
  if (response.status !== 303 || !cookie) throw new Error(`${account} could not sign in: ${response.status}`)
  const own = await fetch(`${address}/account`, { headers: { cookie } })
  return { account, cookie, csrf: tokenIn(await own.text()), network }
}

/** A reader without an account, somewhere on the network. */
export async function aReader(address: string, news: string, network: string): Promise<Client> {
  const page = await fetch(`${address}${news}`)
  return { account: null, cookie: '', csrf: tokenIn(await page.text()), network }
}

function tokenIn(html: string): string {
  const token = /name="_csrf"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="_csrf"/.exec(html)
  const found = token?.[1] ?? token?.[2]
  if (!found) throw new Error(`no token in ${html.slice(0, 300)}`)
  return found
}

export type Sending = { path: string; key: string; fields: Record<string, string>; file?: File }

/** Sends a form; the status of the answer, or nothing when the program died before it answered. */
export async function post(address: string, client: Client, sending: Sending): Promise<number | null> {
  const { path, key, fields, file } = sending
  const body = file ? new FormData() : new URLSearchParams()
  for (const [name, value] of Object.entries({ ...fields, _csrf: client.csrf, _once: key }))
    body.append(name, value)
  if (file && body instanceof FormData) body.append('file', file)
  const headers = { cookie: client.cookie, 'x-forwarded-for': client.network }
  try {
    const signal = AbortSignal.timeout(30_000)
    const response = await fetch(address + path, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
      signal,
    })
    await response.arrayBuffer()
    return response.status
  } catch {
    return null
  }
}

/** The text of a page, or nothing when nobody answers. */
export async function get(address: string, client: Client, path: string): Promise<string> {
  try {
    const response = await fetch(address + path, {
      headers: { cookie: client.cookie },
      signal: AbortSignal.timeout(30_000),
    })
    return await response.text()
  } catch {
    return ''
  }
}
