import { expect } from 'vitest'
import { leastSeconds } from '#portal/comments/comments.ts'
import { illustration } from '#portal/news/illustration.ts'
import { follow, send, type Typed, words } from './forms.ts'
import type { World } from './world.ts'

const byline = 'NGUYÊN KHÔI'

/** The editor finishes what the closing drafted: text, two pictures, byline. */
export async function publishNews({ as, page }: World): Promise<string> {
  await as('bientap', '/magazine?state=draft')
  await follow(page, /tổng kết phong trào thi đua năm 2022/)
  const draft = page.url()
  for (const [place, scene] of (['hall', 'handover'] as const).entries()) {
    const picture = { name: `${scene}.jpg`, mimeType: 'image/jpeg', buffer: await illustration(scene) }
    const typed: Typed = {
      'Tệp ảnh': picture,
      'Mô tả cho người không nhìn thấy ảnh': 'Các đại biểu trong hội trường',
    }
    await send(page, 'Lưu ảnh', typed, page.locator('section.photo').nth(place))
  }
  await send(page, 'Lưu bài', { 'Tác giả': byline, 'Tác giả cũng là người chụp ảnh (ghi “Tin, ảnh:”)': true })
  await send(page, 'Xuất bản')
  await page.goto(draft)
  await follow(page, 'Xem trên trang')
  expect(await words(page)).toContain(`Tin, ảnh: ${byline}`)
  expect(await page.locator('article figure img').count()).toBe(2)
  return new URL(page.url()).pathname
}

const reader = {
  name: 'Nguyễn Thị Hòa',
  email: 'hoa.ban.doc@example.com',
  body: 'Chúc mừng các cơ quan trong Cụm.',
}

/** Without scripts, without an account, with the accents apart, and with two clicks where one is enough. */
export async function comment({ browser, site }: World, article: string) {
  const context = await browser.newContext({ baseURL: site, locale: 'vi-VN', javaScriptEnabled: false })
  try {
    const page = await context.newPage()
    await page.goto(article)
    await page.getByLabel(/^Họ và tên/).fill(reader.name.normalize('NFD'))
    await page.getByLabel(/^Email/).fill(reader.email)
    await page.getByLabel(/^Nội dung/).fill(reader.body)
    await page.getByLabel(/^Tôi đồng ý để tạp chí lưu/).check()
    await page.waitForTimeout(leastSeconds * 1000)
    await page.getByRole('button', { name: 'Gửi bình luận' }).dblclick()
    await page.getByRole('status').filter({ hasText: 'Đã nhận bình luận của bạn' }).waitFor()
    expect(await words(page, '.comments')).not.toContain(reader.body)
  } finally {
    await context.close()
  }
}

export async function approve({ as, page }: World) {
  await as('kiemduyet', '/moderation')
  const mine = page.locator('.queue-case').filter({ hasText: reader.body })
  expect(await mine.count()).toBe(1)
  expect(await mine.locator('.queue-head strong').textContent()).toBe(reader.name)
  await send(page, 'Duyệt', {}, mine)
}

/** Anybody reads the approved comment, and nobody the address it came from. */
export async function seeComment({ browser, site }: World, article: string) {
  const context = await browser.newContext({ baseURL: site, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(article)
  expect(await words(page, '.comment-name')).toBe(reader.name)
  expect(await words(page, '.comment-text')).toBe(reader.body)
  expect(await page.content()).not.toContain(reader.email)
  const program = await context.request.get(article, { headers: { accept: 'application/json' } })
  expect(await program.text()).not.toContain(reader.email)
  await context.close()
}
