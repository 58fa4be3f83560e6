/** How wide a page is drawn, in pixels: sharp on a large screen, readable on a small one. */
export const pageWidth = 1200

/** No magazine has more. */
export const mostPages = 300

/** A page as the process apart hands it on: its points (RGBA) pressed. */
export type PressedPage = { width: number; height: number; words: string; points: Buffer }
