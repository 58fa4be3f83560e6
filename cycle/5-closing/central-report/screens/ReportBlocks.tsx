import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Part, ReportBlock } from '../central-report.ts'

/** The blocks of a part of the report, on screen. */
export function ReportBlocks({ blocks }: { blocks: ReportBlock[] }) {
  return (
    <>
      {blocks.map((block, i) => (
        <Block key={i} block={block} />
      ))}
    </>
  )
}

function Block({ block }: { block: ReportBlock }) {
  if (block.kind === 'heading') return <h4>{block.text}</h4>
  if (block.kind === 'paragraph')
    return (
      <p class="paper-text">
        <Parts parts={block.parts} />
      </p>
    )
  if (block.kind === 'list')
    return (
      <ul>
        {block.items.map((item, i) => (
          <li key={i}>
            <Parts parts={item} />
          </li>
        ))}
      </ul>
    )
  return <Table block={block} />
}

function Table({ block }: { block: Extract<ReportBlock, { kind: 'table' }> }) {
  return (
    <Sheet
      caption={block.caption}
      rows={block.rows.map((cells, key) => ({ key, cells }))}
      rowKey={(row) => row.key}
      columns={block.columns.map((column, i) => ({
        head: column.head,
        title: i === 0,
        numeric: column.align === 'right',
        cell: (row: { cells: Part[][] }) => <Parts parts={row.cells[i] ?? []} />,
      }))}
    />
  )
}

/** Words, and figures that open their source; a star follows what is made up. */
function Parts({ parts }: { parts: Part[] }) {
  return (
    <>
      {parts.map((part, i) => (
        <span key={i}>
          {part.kind === 'text' ? (
            part.text
          ) : (
            <a href={part.href} title={part.label}>
              {part.value}
            </a>
          )}
          {part.illustrative && <abbr title={t('minh họa')}>*</abbr>}
        </span>
      ))}
    </>
  )
}
