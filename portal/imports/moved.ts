import { workspace } from '../machines/sitemap/robots.ts'

const ours = new Set<string>([...workspace, 'api', 'assets', 'media', 'pictures'])

/** Whether an address lies where no old magazine may lead: the workspace, what programs ask for, what is no text. */
export function isReserved(path: string): boolean {
  if (path.includes('\0')) return true
  const [, first = ''] = path.split(/[/?]/)
  return ours.has(first.toLowerCase())
}

/** The address as old magazines knew it: the path, or what named an item behind “/?”. */
export function oldAddress(url: URL): string {
  if (url.pathname !== '/') return decodedPath(url.pathname)
  const named = ['p', 'page_id'].find((name) => /^\d{1,12}$/.test(url.searchParams.get(name) ?? ''))
  return named ? `/?${named}=${url.searchParams.get(named)}` : '/'
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
