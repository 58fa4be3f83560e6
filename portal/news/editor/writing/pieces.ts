import { type Editor, Mark, mergeAttributes, Node } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import type { IslandWords } from '../screens/ContentField.tsx'

/** What the page knows of a photo, to show it where it stands in the text. */
export type Shown = { source: string; caption: string }

export type Around = { words: IslandWords; photos: Map<string, Shown> }

/** The pieces a text may be made of, the same as `portal/content/content.ts` names. */
export function pieces(around: Around) {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      underline: false,
      heading: { levels: [2, 3] },
      link: { openOnClick: false, autolink: false, HTMLAttributes: { target: null, rel: null } },
      dropcursor: { class: 'editor-drop', color: false },
    }),
    raised('subscript', 'sub', 'Mod-,'),
    raised('superscript', 'sup', 'Mod-.'),
    quote,
    quoteSource(around.words.source),
    fact(around.words.fact),
    held('photo', 'data-photo', (value) => [pictureOf(around, value)]),
    held('gallery', 'data-gallery', (value) => value.split(' ').map((id) => pictureOf(around, id))),
    held('bulletin', 'data-bulletin', (value) => [lineOf(around.words.bulletin.replace('{slug}', value))]),
    namedTable,
    TableRow,
    TableHeader.extend({ addAttributes: spans }),
    TableCell.extend({ addAttributes: spans }),
  ]
}

// A width would come back as a style, which no page of ours may hold.
const spans = () => ({
  colspan: { default: 1, parseHTML: (cell: HTMLElement) => Number(cell.getAttribute('colspan') ?? 1) },
  rowspan: { default: 1, parseHTML: (cell: HTMLElement) => Number(cell.getAttribute('rowspan') ?? 1) },
  colwidth: { default: null, rendered: false },
})

function raised(name: string, tag: string, keys: string) {
  return Mark.create({
    name,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
    addKeyboardShortcuts() {
      return { [keys]: () => this.editor.commands.toggleMark(name) }
    },
  })
}

const quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'block+ quoteSource?',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.toggleWrap('quote') }
  },
})

const quoteSource = (label: string) =>
  Node.create({
    name: 'quoteSource',
    content: 'text*',
    marks: '',
    parseHTML: () => [{ tag: 'footer' }],
    renderHTML: ({ HTMLAttributes }) => [
      'footer',
      mergeAttributes(HTMLAttributes, { 'data-label': label }),
      0,
    ],
    addKeyboardShortcuts() {
      return { Enter: () => leaveQuote(this.editor) }
    },
  })

/** Enter at the line of the source goes on below the quote. */
function leaveQuote(editor: Editor): boolean {
  const { $from } = editor.state.selection
  if ($from.parent.type.name !== 'quoteSource') return false
  return editor
    .chain()
    .insertContentAt($from.after(-1), { type: 'paragraph' })
    .setTextSelection($from.after(-1) + 1)
    .run()
}

/** A linked figure: one sign to the cursor, its key never touched. */
const fact = (why: string) =>
  Node.create({
    name: 'fact',
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({
      key: { default: '', parseHTML: (span) => span.getAttribute('data-fact'), rendered: false },
      text: { default: '', parseHTML: (span) => span.textContent, rendered: false },
    }),
    parseHTML: () => [{ tag: 'span[data-fact]' }],
    renderHTML: ({ node }) => ['span', { 'data-fact': node.attrs.key, title: why }, node.attrs.text],
    renderText: ({ node }) => node.attrs.text,
  })

/** The place of something that lives outside the text, drawn by `draw` from its one attribute. */
function held(name: string, attribute: string, draw: (value: string) => HTMLElement[]) {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      value: {
        default: '',
        parseHTML: (figure) => figure.getAttribute(attribute),
        renderHTML: ({ value }) => ({ [attribute]: value }),
      },
    }),
    parseHTML: () => [{ tag: `figure[${attribute}]` }],
    renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
    addNodeView:
      () =>
      ({ node }) => {
        const dom = document.createElement('figure')
        dom.className = `editor-held editor-${name}`
        dom.append(...draw(String(node.attrs.value)))
        return { dom }
      },
  })
}

function pictureOf({ photos, words }: Around, id: string): HTMLElement {
  const photo = photos.get(id)
  if (!photo) return lineOf(words.noPhoto)
  const whole = document.createElement('div')
  const picture = document.createElement('img')
  picture.src = photo.source
  picture.alt = photo.caption
  if (photo.source) whole.append(picture)
  whole.append(lineOf(photo.caption))
  return whole
}

function lineOf(words: string): HTMLElement {
  const line = document.createElement('p')
  line.textContent = words
  return line
}

const namedTable = Table.extend({
  addAttributes: () => ({
    caption: {
      default: '',
      parseHTML: (table) => table.querySelector(':scope > caption')?.textContent ?? '',
      rendered: false,
    },
  }),
  // The name is an attribute; its letters are no cell.
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption', ignore: true }],
  renderHTML: ({ node }) => {
    const { caption } = node.attrs
    return caption
      ? ['table', ['caption', { contenteditable: 'false' }, caption], ['tbody', 0]]
      : ['table', ['tbody', 0]]
  },
}).configure({ resizable: false })
