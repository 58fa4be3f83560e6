const drawn = {
  desk: 'M3 9.5 10 4l7 5.5V16H3zM8 16v-4h4v4',
  units: 'M10 3v4M4 17v-4h12v4M10 7v6M8 3h4v4H8z',
  people: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c.5-3.5 2.8-5 6-5s5.5 1.5 6 5',
  register:
    'M5 3h9a1.5 1.5 0 0 1 1.5 1.5V17H6a1.5 1.5 0 0 1-1.5-1.5V3.5M4.5 15.5A1.5 1.5 0 0 1 6 14h9.5M8 7h4',
  law: 'M10 3.5v13M6 16.5h8M4 6h12M10 4.5 4 6l-2 5.5a2.2 2.2 0 0 0 4 0zM16 6l-2 5.5a2.2 2.2 0 0 0 4 0z',
  sweep: 'M3.5 16.5 9 11M11 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8.5 9l2 2 3.5-4',
  tasks: 'M3.5 5l1.5 1.5L7.5 4M3.5 11.5 5 13l2.5-2.5M10.5 5.5H17M10.5 12H17',
  papers: 'M5 3h7l3.5 3.5V17H5zM12 3v3.5h3.5M7.5 10.5h5M7.5 13.5h5',
  statistics: 'M3.5 16.5h13M5.5 16.5V11M10 16.5V5M14.5 16.5V8',
  magazine:
    'M3 4.5h10.5V17H4.5A1.5 1.5 0 0 1 3 15.5zM13.5 8H17v7.5a1.5 1.5 0 0 1-3 0M5.5 7.5h5.5M5.5 10.5h5.5M5.5 13.5h3',
  moderation: 'M3.5 4.5h13v9H9L5.5 16.5v-3h-2zM7 9l2 2 4-4',
  journal: 'M10 17a7 7 0 1 0-7-7M10 6v4l2.5 1.5M3 6v4h4',
  administration:
    'M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM10 3v2M10 15v2M3 10h2M15 10h2M5.1 5.1l1.4 1.4M13.5 13.5l1.4 1.4M5.1 14.9l1.4-1.4M13.5 6.5l1.4-1.4',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
} as const

export type MarkName = keyof typeof drawn

/** A small drawn sign beside a word; it never stands alone. */
export function Mark({ name }: { name: MarkName }) {
  return (
    <svg class="mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={drawn[name]} />
    </svg>
  )
}
