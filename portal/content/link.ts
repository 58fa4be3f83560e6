const schemes = ['http:', 'https:', 'mailto:']
const longest = 2000
const ownHouse = 'https://own.invalid'

/** The address as it is kept: a web page, a mailbox or a page of our own; nothing for any other. */
export function safeLink(typed: string): string | null {
  const href = typed.trim()
  if (href === '' || href.length > longest) return null
  const kept = href.startsWith('/') ? ownAddress(href) : outsideAddress(href)
  return kept !== null && kept.length <= longest ? kept : null
}

// `/.//elsewhere` and `/\elsewhere` are read by browsers as another house.
function ownAddress(href: string): string | null {
  const url = parsed(href, ownHouse)
  if (url?.origin !== ownHouse || url.pathname.startsWith('//')) return null
  return url.pathname + url.search + url.hash
}

// A name before the @ of a web address makes readers believe they go to that name.
function outsideAddress(href: string): string | null {
  const url = parsed(href)
  if (!url || !schemes.includes(url.protocol) || url.username !== '' || url.password !== '') return null
  return url.href
}

function parsed(href: string, base?: string): URL | null {
  return URL.canParse(href, base) ? new URL(href, base) : null
}
