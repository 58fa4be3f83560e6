import { createHash } from 'node:crypto'
import type { Upload } from '#kit/http/read.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { kindOf } from './kinds.ts'

type Keeper = { id: string } | null
type Wanted = { yearId: string | null; public?: boolean; kinds?: 'evidence' | 'picture'; field?: string }

/** The largest file taken, in bytes; the server sets the request's limit a little above. */
const fileLimit = 20 * 1024 * 1024

/** Checks an uploaded file by size and content and keeps it. Throws `BadInput` at the field. */
export async function storeFile(tx: Db, who: Keeper, upload: Upload, wanted: Wanted): Promise<string> {
  const field = wanted.field ?? 'file'
  const kind = kindOf(upload.bytes)
  if (upload.bytes.length > fileLimit)
    throw new BadInput({
      [field]: t('Tệp “{name}” lớn quá 20 MB. Hãy nén hoặc tách nhỏ.', { name: upload.name }),
    })
  if (wanted.kinds === 'picture' && !kind?.picture)
    throw new BadInput({
      [field]: t('“{name}” không phải ảnh JPEG, PNG hoặc WebP. Hãy chọn ảnh khác.', { name: upload.name }),
    })
  if (!kind)
    throw new BadInput({
      [field]: t('Không nhận tệp “{name}”. Hãy chọn tệp PDF, DOCX, XLSX, JPEG, PNG hoặc WebP.', {
        name: upload.name,
      }),
    })
  return storeBytes(tx, {
    yearId: wanted.yearId,
    name: safeName(upload.name, kind.endings),
    kind: kind.type,
    content: upload.bytes,
    public: wanted.public ?? false,
    uploadedBy: who?.id ?? null,
  })
}

/** The last part of the name, without signs a file system dislikes, with an ending that fits the content. */
export function safeName(name: string, endings: string[]): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const bare = last.replace(/["*:<>?|]|\p{Cc}/gu, '').slice(-120) || 'tep'
  const ending = bare.split('.').at(-1)?.toLowerCase() ?? ''
  return endings.includes(ending) ? bare : `${bare}.${endings[0]}`
}

type Bytes = {
  yearId: string | null
  name: string
  kind: string
  content: Uint8Array
  public: boolean
  uploadedBy: string | null
}

/** Keeps bytes the program made or has checked. */
export async function storeBytes(tx: Db, bytes: Bytes): Promise<string> {
  const id = newId()
  await tx
    .insertInto('files')
    .values({
      id,
      year_id: bytes.yearId,
      name: bytes.name,
      kind: bytes.kind,
      size: bytes.content.length,
      sha256: createHash('sha256').update(bytes.content).digest('hex'),
      content: Buffer.from(bytes.content),
      public: bytes.public,
      uploaded_by: bytes.uploadedBy,
    })
    .execute()
  return id
}

/** What a list needs to link a file. */
export type FileLink = { id: string; name: string; size: number }
