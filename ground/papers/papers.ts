/** What the journal says of papers. */
export const paperActions: Record<string, string> = { 'paper.issued': 'Lập văn bản' }
