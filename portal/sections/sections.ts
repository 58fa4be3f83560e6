/** “Chuyên mục”: its address, and its name in the reader's language. */
export type Section = { slug: string; name: string }
