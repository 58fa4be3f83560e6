import { describe, expect, it } from 'vitest'
import { clustersFor, office, recalculated } from '#tests/recalculated.ts'

describe('the workbook of scores, recalculated', () => {
  it.skipIf(!office)(
    'comes to our own figures in every cell of 20 scorecards (needs LibreOffice)',
    async () => {
      const { cells, wrong } = await recalculated(clustersFor(20, 7), { office: office ?? '', isKept: false })
      expect(wrong).toEqual([])
      expect(cells).toBeGreaterThan(400)
    },
    120_000,
  )
})
