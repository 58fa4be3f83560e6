// Every pattern is bounded: a text of marks that never end must not be read from each of them to its end.

/** The text of a post as HTML: short marks of WordPress as elements, paragraphs where the old editor left empty lines. */
export function htmlOfPost(content: string): string {
  const html = galleries(captions(content.replace(/\r\n?/g, '\n')))
    .replace(
      /\[(?:embed|video|audio|playlist)[^\]]{0,2000}\](?:([^[]{0,2000})\[\/(?:embed|video|audio)\])?/g,
      '$1',
    )
    .replace(/<!--\s{0,9}(?:more|nextpage)[^>]{0,2000}-->/g, '')
  return /<!--\s*wp:|<p[\s>]/i.test(html) ? html : withParagraphs(html)
}

/** What is still written as a mark of some plug-in; the writer must look at it. */
export function marksLeft(html: string): string[] {
  const marks = html.matchAll(/\[\/?([a-z][a-z0-9_-]{2,30})(?:\s{1,9}[a-z_-]{1,40}=[^\]]{0,2000})?\]/gi)
  return [...new Set([...marks].map(([, name = '']) => name))].slice(0, 5)
}

function captions(content: string): string {
  const shape =
    /\[(?:wp_)?caption([^\]]{0,2000})\]((?:(?!\[\/?(?:wp_)?caption)[\s\S]){0,20000})\[\/(?:wp_)?caption\]/g
  return content.replace(shape, (_, attributes: string, inside: string) => {
    const [picture] = /(?:<a[^>]*>\s*)?<img[^>]*>(?:\s*<\/a>)?/i.exec(inside) ?? []
    if (!picture) return inside
    const [, told] = /caption="([^"]*)"/.exec(attributes) ?? []
    const words = told ?? inside.replace(picture, '').trim()
    return `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`
  })
}

/** A gallery names its pictures by number; the address that stands for one is never asked for. */
function galleries(content: string): string {
  return content.replace(/\[gallery([^\]]{0,2000})\]/g, (_, attributes: string) => {
    const [, ids = ''] = /ids="([\d,\s]*)"/.exec(attributes) ?? []
    const pictures = ids.split(',').filter((id) => id.trim() !== '')
    return `\n\n${pictures.map((id) => `<img src="attachment:${id.trim()}">`).join('')}\n\n`
  })
}

const blockBegins = /^<\/?(?:p|h[1-6]|ul|ol|li|blockquote|table|figure|div|pre|hr|section|dl)\b/i

function withParagraphs(html: string): string {
  return html
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (blockBegins.test(part) ? part : `<p>${part.replaceAll('\n', '<br>')}</p>`))
    .join('\n')
}
