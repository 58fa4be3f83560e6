import type { Editor } from '@tiptap/core'

type Command = { run: (editor: Editor) => boolean; isOn?: (editor: Editor) => boolean }

/** What each button does at once; the others ask in a dialog first. */
export const commands: Record<string, Command | undefined> = {
  undo: { run: (editor) => editor.commands.undo() },
  redo: { run: (editor) => editor.commands.redo() },
  paragraph: {
    run: (editor) => editor.commands.setParagraph(),
    isOn: (editor) => editor.isActive('paragraph'),
  },
  heading2: heading(2),
  heading3: heading(3),
  bulletList: list('bulletList'),
  orderedList: list('orderedList'),
  quote: { run: (editor) => editor.commands.toggleWrap('quote'), isOn: (editor) => editor.isActive('quote') },
  bold: mark('bold'),
  italic: mark('italic'),
  strike: mark('strike'),
  superscript: mark('superscript'),
  subscript: mark('subscript'),
  rule: { run: (editor) => editor.commands.setHorizontalRule() },
  break: { run: (editor) => editor.commands.setHardBreak() },
  table: { run: (editor) => editor.commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true }) },
  rowAfter: { run: (editor) => editor.commands.addRowAfter() },
  columnAfter: { run: (editor) => editor.commands.addColumnAfter() },
  rowRemoval: { run: (editor) => editor.commands.deleteRow() },
  columnRemoval: { run: (editor) => editor.commands.deleteColumn() },
  headRow: { run: (editor) => editor.commands.toggleHeaderRow() },
  headColumn: { run: (editor) => editor.commands.toggleHeaderColumn() },
  merge: { run: (editor) => editor.commands.mergeOrSplit() },
  tableRemoval: { run: (editor) => editor.commands.deleteTable() },
  source: { run: addSource },
}

function heading(level: 2 | 3): Command {
  return {
    run: (editor) => editor.commands.toggleHeading({ level }),
    isOn: (editor) => editor.isActive('heading', { level }),
  }
}

function list(name: 'bulletList' | 'orderedList'): Command {
  const run = (editor: Editor) =>
    name === 'bulletList' ? editor.commands.toggleBulletList() : editor.commands.toggleOrderedList()
  return { run, isOn: (editor) => editor.isActive(name) }
}

function mark(name: string): Command {
  return { run: (editor) => editor.commands.toggleMark(name), isOn: (editor) => editor.isActive(name) }
}

/** The line of the source at the end of the quote, made if it is not there. */
function addSource(editor: Editor): boolean {
  const { $from } = editor.state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (node.type.name !== 'quote') continue
    const end = $from.end(depth)
    if (node.lastChild?.type.name === 'quoteSource') return editor.commands.setTextSelection(end - 1)
    return editor
      .chain()
      .insertContentAt(end, { type: 'quoteSource' })
      .setTextSelection(end + 1)
      .run()
  }
  return false
}
