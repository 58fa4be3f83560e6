import { describe, expect, it } from 'vitest'
import { assetPath, assets, scriptPath } from './assets.ts'

const bodyOf = (path: string) =>
  Buffer.from(assets().find((asset) => asset.path === path)?.body ?? []).toString()

describe('the things served beside the pages', () => {
  it('carry their content in their name, so that they may be kept for ever', () => {
    expect(assetPath('look.css')).toMatch(/^\/assets\/look-[0-9a-f]{10}\.css$/)
    expect(assetPath('icon.svg')).toMatch(/^\/assets\/icon-[0-9a-f]{10}\.svg$/)
  })

  it('hold every font the sheet names, and the sheet names nothing from elsewhere', () => {
    const addresses = [...bodyOf(assetPath('look.css')).matchAll(/url\(([^)]+)\)/g)].map((each) => each[1])
    const served = assets().map((asset) => asset.path)
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter((address) => !served.includes(address ?? ''))).toEqual([])
  })

  it('do without a script that was never built', () => {
    expect(scriptPath('no-such-island')).toBe(null)
  })
})
