import { sampleAddress } from '#tests/routes.ts'

/** A page as its route is written, and the address it is asked at. */
export type Asked = { path: string; address: string }

/** Lists that can be asked for more than their first page. */
const further: Record<string, string[]> = {
  '/search': ['?q=thi+đua'],
  '/search-news': ['?q=thi+đua'],
  '/people': ['?page=3', '?q=minh'],
  '/register': ['?page=3', '?q=minh'],
}

/** Every page at a sample address; lists and searches also as they are asked later on. */
export function addressesOf(paths: string[], samples: Record<string, string>): Asked[] {
  return paths.flatMap((path) => {
    const address = sampleAddress(path, samples)
    return ['', ...(further[path] ?? [])].map((query) => ({
      path: path + query,
      address: address + query,
    }))
  })
}
