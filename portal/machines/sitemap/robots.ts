/**
 * Where the workspace lies, by the first part of an address; no program that gathers pages has anything to find there.
 * The routes are read against this list by its test.
 */
export const workspace = [
  'account',
  'administration',
  'accounts',
  'agencies',
  'awards',
  'clusters',
  'contests',
  'councils',
  'criteria',
  'decisions',
  'desk',
  'duties',
  'explanations',
  'files',
  'insignia',
  'journal',
  'magazine',
  'mine',
  'moderation',
  'papers',
  'people',
  'print-layouts',
  'register',
  'rules',
  'runs',
  'search',
  'setup',
  'sign-in',
  'sign-out',
  'statistics',
  'sweeps',
  'years',
] as const

/** What robots may read and where the sitemap is. */
export function robotsOf(site: string): string {
  // “/search” alone would close “/search-news” by another name: that one is left to the page itself.
  const closed = workspace.flatMap((name) => [
    `Disallow: /${name}$`,
    `Disallow: /${name}/`,
    `Disallow: /${name}?`,
  ])
  const maps = [`Sitemap: ${site}/sitemap.xml`, `Sitemap: ${site}/news-sitemap.xml`]
  return ['User-agent: *', ...closed, '', ...maps, ''].join('\n')
}
