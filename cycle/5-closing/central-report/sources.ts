/** The pages the figures of the report come from. */
export function sourcesOf(slug: string) {
  const year = `/years/${slug}`
  return {
    cluster: `${year}/launch`,
    movement: `${year}/launch`,
    targets: `${year}/targets`,
    months: `${year}/progress`,
    midyear: `${year}/midyear`,
    initiatives: `${year}/initiatives`,
    agency: (id: string) => `${year}/agencies/${id}/results`,
    ranks: `${year}/selection`,
    nominations: `${year}/nominations`,
    sitting: (id: string) => `${year}/sittings/${id}`,
    award: `${year}/award`,
    exemplars: `${year}/exemplars`,
    followUps: `${year}/shortcomings`,
    register: (calendarYear: number, awardCode = '') =>
      `/register?year=${calendarYear}${awardCode ? `&award=${awardCode}` : ''}`,
  }
}

export type Sources = ReturnType<typeof sourcesOf>
