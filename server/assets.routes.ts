import { Hono } from 'hono'
import { assets } from '#kit/look/assets.ts'

/** Styles, type, pictures and islands: named by their content, kept by the browser for a year. */
export const assetRoutes = new Hono()

for (const asset of assets()) {
  assetRoutes.get(asset.path, (c) =>
    c.body(new Uint8Array(asset.body), 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
    }),
  )
}
