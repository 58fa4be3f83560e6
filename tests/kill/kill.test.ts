import { describe, expect, it } from 'vitest'
import { killRounds } from './rounds.ts'

describe('kill -9 while people write', () => {
  it('loses nothing acknowledged and shows nothing half done (npm run test:kill plays fifty rounds)', async () => {
    const seed = Math.floor(Math.random() * 1_000_000)
    const rounds = await killRounds({ rounds: 3, seed, tell: () => {} })
    expect(rounds.map(({ round, wrong }) => ({ seed, round, wrong }))).toEqual(
      [1, 2, 3].map((round) => ({ seed, round, wrong: [] })),
    )
    expect(rounds.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(0)
  }, 240_000)
})
