/** What a template may be, as sent and unpacked; a DOCX of an office is a tenth of this. Sizes in bytes. */
export const limits = {
  sent: 5_000_000,
  parts: 400,
  part: 12_000_000,
  unpacked: 30_000_000,
  /** A part larger than `ratioFrom` may not be this many times its packed size. */
  ratio: 150,
  ratioFrom: 1_000_000,
  depth: 90,
  nodes: 400_000,
  /** Elements of a template that has been filled. */
  filledNodes: 12_000_000,
  filled: 300_000_000,
  tags: 5_000,
  problems: 100,
}
