/** Pictures whose first bytes are what their name says; drawings with commands of their own (EMF, WMF, SVG) are not taken. */
export function isSafePicture(name: string, bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 8)
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  if (ending === 'png') return head.startsWith('\x89PNG\r\n\x1a\n')
  if (ending === 'gif') return head.startsWith('GIF8')
  return (ending === 'jpg' || ending === 'jpeg') && head.startsWith('\xff\xd8\xff')
}
