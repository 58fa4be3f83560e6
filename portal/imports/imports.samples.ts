import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { type LargeFile, largeFile } from '#plumbing/spooled.ts'

/** A file as it lies on disk while a request is answered. */
export async function sentFile(name: string, bytes: Uint8Array | string): Promise<LargeFile> {
  const path = join(await mkdtemp(join(tmpdir(), 'quyet-thang-mau-')), name)
  await writeFile(path, bytes)
  return largeFile(path)
}

export const zipped = (files: Record<string, Uint8Array | string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)])))

/** An export with these items in it. */
export const wxr = (...items: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Cũ</title>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>http://trang-cu.example</wp:base_blog_url>
<wp:author><wp:author_login>nguoiviet</wp:author_login><wp:author_display_name>Người Viết Mẫu</wp:author_display_name></wp:author>
<wp:category><wp:category_nicename>tin</wp:category_nicename><wp:cat_name>Tin hoạt động</wp:cat_name></wp:category>
${items.join('\n')}</channel></rss>`

type Post = { id: number; title: string; html?: string; status?: string; more?: string; type?: string }

export const post = ({
  id,
  title,
  html = '<p>Đoạn.</p>',
  status = 'publish',
  more = '',
  type = 'post',
}: Post) => `<item>
<title>${title}</title><link>http://trang-cu.example/2019/05/bai-${id}/</link><guid>http://trang-cu.example/?p=${id}</guid>
<dc:creator>nguoiviet</dc:creator><content:encoded><![CDATA[${html}]]></content:encoded>
<excerpt:encoded>Lời dẫn.</excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_name>bai-${id}</wp:post_name>
<wp:post_date_gmt>2019-05-03 01:30:00</wp:post_date_gmt><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>
<category domain="category" nicename="tin">Tin hoạt động</category><category domain="post_tag" nicename="the">Thẻ mẫu</category>
${more}</item>`

type Said = { id: number; body: string; approved: string; parent?: number }

export const said = ({
  id,
  body,
  approved,
  parent = 0,
}: Said) => `<wp:comment><wp:comment_id>${id}</wp:comment_id>
<wp:comment_author>Bạn Đọc</wp:comment_author><wp:comment_author_email>ban.doc@example.com</wp:comment_author_email>
<wp:comment_date_gmt>2019-05-04 01:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[${body}]]></wp:comment_content>
<wp:comment_approved>${approved}</wp:comment_approved><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`
