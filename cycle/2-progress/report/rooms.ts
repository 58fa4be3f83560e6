export function resultsHref(slug: string, agencyId: string): string {
  return `/years/${slug}/agencies/${agencyId}/results`
}
