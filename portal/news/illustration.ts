import sharp from 'sharp'

const scenes = ['hall', 'handover', 'field', 'study'] as const
export type Scene = (typeof scenes)[number]

const size = { width: 1600, height: 900 }

/** A quiet composed picture for an example that has no photograph: 1600 × 900, no words, no faces, JPEG. */
export function illustration(scene: Scene): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" ${attributes(size)}>${shades}${drawn[scene]()}</svg>`
  return sharp(Buffer.from(svg))
    .flatten({ background: lacquer.shell })
    .jpeg({ quality: 86, mozjpeg: true })
    .toBuffer()
}

const lacquer = {
  shell: '#f6efe2',
  sand: '#e9dcc4',
  ink: '#231a17',
  brown: '#4b2a22',
  red: '#9b1c1f',
  deep: '#6f1215',
  gold: '#c59a3d',
  jade: '#3f6b58',
  mist: '#cfd8cc',
}

const shades = `<defs>
  <linearGradient id="wall" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="#7a1518"/><stop offset="1" stop-color="#4d0d10"/></linearGradient>
  <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="#f6efe2"/><stop offset="1" stop-color="#ead3ae"/></linearGradient>
  <radialGradient id="glow" cx="0.5" cy="0.32" r="0.62">
    <stop offset="0" stop-color="#e7bd66" stop-opacity="0.6"/><stop offset="1" stop-color="#e7bd66" stop-opacity="0"/></radialGradient>
</defs>`

const drawn: Record<Scene, () => string> = { hall, handover, field, study }

// Rows of heads before a lit stage with a long table.
function hall(): string {
  const rows = [0, 1, 2, 3].map((row) => seats(row)).join('')
  return [
    box(0, 0, 1600, 900, 'url(#wall)'),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((n) => box(n * 200 + 40, 0, 70, 520, '#000000', 0.1)),
    box(0, 0, 1600, 640, 'url(#glow)'),
    sun(800, 190, 74),
    box(0, 500, 1600, 400, lacquer.brown),
    box(0, 500, 1600, 8, lacquer.gold, 0.7),
    ...[0, 1, 2, 3, 4].map((n) => figure({ x: 580 + n * 110, foot: 470, height: 126, colour: lacquer.jade })),
    box(500, 420, 600, 84, lacquer.red),
    box(500, 420, 600, 10, lacquer.gold),
    ...[560, 1040].map(
      (x) =>
        `<circle cx="${x}" cy="404" r="26" fill="${lacquer.jade}"/><circle cx="${x}" cy="392" r="12" fill="${lacquer.shell}"/>`,
    ),
    rows,
  ].join('')
}

function seats(row: number): string {
  const count = 15 - row * 2
  const step = 1600 / count
  const head = 20 + row * 8
  const foot = 640 + row * 78
  const colour = ['#3a2520', '#30201c', '#281a17', '#1e1412'][row] ?? lacquer.ink
  return Array.from({ length: count + 1 }, (_, n) => {
    const x = n * step + (row % 2 ? step / 2 : 0)
    return `<circle cx="${x}" cy="${foot}" r="${head}" fill="${colour}"/>${shoulders(x, foot + head * 0.8, head * 2.1, colour)}`
  }).join('')
}

// Two figures pass a flag; a third stands behind as the witness.
function handover(): string {
  return [
    box(0, 0, 1600, 900, 'url(#sky)'),
    `<path d="M0 0H1600V66Q1200 130 800 84T0 110Z" fill="${lacquer.red}"/>`,
    `<path d="M0 0H1600V40Q1200 104 800 58T0 84Z" fill="${lacquer.deep}"/>`,
    box(0, 690, 1600, 210, lacquer.sand),
    box(0, 690, 1600, 6, lacquer.gold),
    sun(850, 470, 240, 0.2),
    figure({ x: 850, foot: 760, height: 410, colour: lacquer.brown }),
    figure({ x: 440, foot: 830, height: 500, colour: lacquer.jade }),
    figure({ x: 1190, foot: 830, height: 500, colour: '#35584a' }),
    `<path d="M690 760V150" stroke="${lacquer.ink}" stroke-width="14" stroke-linecap="round"/>`,
    `<path d="M510 520Q600 580 690 556" stroke="#356050" stroke-width="44" fill="none" stroke-linecap="round"/>`,
    `<path d="M1120 520Q900 640 700 618" stroke="#2c4b3f" stroke-width="44" fill="none" stroke-linecap="round"/>`,
    `<path d="M696 160Q820 124 910 172T1090 160V312Q1000 356 910 320T696 314Z" fill="${lacquer.red}"/>`,
    `<path d="M696 302Q820 266 910 308T1090 300V312Q1000 356 910 320T696 314Z" fill="${lacquer.gold}"/>`,
    sun(890, 236, 40),
  ].join('')
}

// Hills, a workshop with a saw-tooth roof, a chimney.
function field(): string {
  const teeth = [0, 1, 2, 3, 4].map(
    (n) =>
      `<path d="M${520 + n * 170} 600V470L${690 + n * 170} 560V600Z" fill="${n % 2 ? lacquer.brown : '#5d362c'}"/>`,
  )
  return [
    box(0, 0, 1600, 900, 'url(#sky)'),
    sun(1230, 230, 96),
    `<path d="M0 560Q320 380 640 520T1240 470T1600 540V900H0Z" fill="${lacquer.mist}"/>`,
    `<path d="M0 640Q400 520 800 620T1600 600V900H0Z" fill="${lacquer.jade}" opacity="0.75"/>`,
    box(430, 330, 46, 300, lacquer.deep),
    ...teeth,
    box(520, 596, 850, 130, lacquer.red),
    ...[0, 1, 2, 3, 4, 5, 6].map((n) => box(566 + n * 116, 630, 62, 56, lacquer.gold, 0.85)),
    `<path d="M0 720Q500 690 900 726T1600 716V900H0Z" fill="#2f5344"/>`,
  ].join('')
}

// A lamp, books and a page on a table.
function study(): string {
  const spines = [
    lacquer.red,
    lacquer.gold,
    lacquer.jade,
    lacquer.deep,
    lacquer.brown,
    '#35584a',
    lacquer.red,
  ]
  return [
    box(0, 0, 1600, 900, lacquer.shell),
    box(0, 0, 1600, 640, 'url(#sky)'),
    sun(520, 330, 250, 0.3),
    box(0, 640, 1600, 260, lacquer.brown),
    box(0, 640, 1600, 8, lacquer.gold),
    ...spines.map((colour, n) => box(960 + n * 66, 330 + ((n * 37) % 70), 56, 310 - ((n * 37) % 70), colour)),
    ...spines.map((_, n) => box(960 + n * 66, 370 + ((n * 37) % 70), 56, 10, lacquer.shell, 0.55)),
    `<path d="M380 640H660M520 640V360" stroke="${lacquer.ink}" stroke-width="18" stroke-linecap="round"/>`,
    `<path d="M390 372L450 220H590L650 372Z" fill="${lacquer.red}"/>`,
    `<path d="M390 372H650L660 392H380Z" fill="${lacquer.gold}"/>`,
    `<path d="M560 770L1010 742L1090 850L600 880Z" fill="${lacquer.shell}"/>`,
    ...[0, 1, 2].map(
      (n) =>
        `<path d="M640 ${794 + n * 24}L${980 - n * 60} ${774 + n * 26}" stroke="${lacquer.mist}" stroke-width="7"/>`,
    ),
  ].join('')
}

type Figure = { x: number; foot: number; height: number; colour: string }

function figure({ x, foot, height, colour }: Figure): string {
  const head = height * 0.13
  const neck = foot - height + head * 2.2
  return [
    `<circle cx="${x}" cy="${foot - height + head}" r="${head}" fill="#d9b48c"/>`,
    `<path d="M${x - head} ${foot - height + head * 0.8}A${head} ${head} 0 0 1 ${x + head} ${foot - height + head * 0.8}Z" fill="${colour}"/>`,
    shoulders(x, neck, height * 0.24, colour, foot - neck),
  ].join('')
}

function shoulders(x: number, top: number, half: number, colour: string, tall = 400): string {
  return `<path d="M${x - half} ${top + tall}V${top + half}Q${x - half} ${top} ${x} ${top}T${x + half} ${top + half}V${top + tall}Z" fill="${colour}"/>`
}

function sun(x: number, y: number, r: number, opacity = 1): string {
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="${lacquer.gold}" opacity="${opacity}"/>`
}

function box(x: number, y: number, width: number, height: number, fill: string, opacity = 1): string {
  return `<rect x="${x}" y="${y}" ${attributes({ width, height })} fill="${fill}" opacity="${opacity}"/>`
}

const attributes = (numbers: Record<string, number>) =>
  Object.entries(numbers)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')
