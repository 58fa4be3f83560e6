import { paperChangeActions } from './changes/changes.ts'
import { numberActions } from './numbers/numbers.ts'

/** What the journal says of papers. */
export const paperActions: Record<string, string> = {
  'paper.issued': 'Lập văn bản',
  'paper.drafted': 'Soạn bản thảo văn bản',
  'paper.draftDropped': 'Bỏ bản thảo văn bản',
  ...paperChangeActions,
  ...numberActions,
}
