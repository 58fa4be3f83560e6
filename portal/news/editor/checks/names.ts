import { t } from '#plumbing/language.ts'
import { fold } from '#plumbing/typed.ts'
import { type Line, linesOf } from './lines.ts'
import { type Checked, type Known, type Remark, warn } from './remark.ts'

type Person = Known['people'][number]

const ranks =
  'Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đô đốc|Phó Đô đốc|Chuẩn Đô đốc|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy|Đại uý|Thượng uý|Trung uý|Thiếu uý|Thượng sĩ|Trung sĩ|Hạ sĩ|Binh nhất|Binh nhì'

/** People the record knows: their rank, their post and the marks of their name as recorded. */
export function nameRemarks(item: Checked): Remark[] {
  const remarks = linesOf(item).flatMap((line) => [
    ...item.known.people.flatMap((person) => ofPerson(line, person, item.known)),
  ])
  return remarks.filter((one, n) => remarks.findIndex((other) => other.what === one.what) === n)
}

function ofPerson(line: Line, person: Person, known: Known): Remark[] {
  const at = line.text.indexOf(person.name)
  if (at < 0) return misspelt(line, person, known)
  const namesakes = known.people.filter((one) => one.name === person.name)
  return [...ofRank(line, at, namesakes), ...ofPost(line, at, namesakes)]
}

function ofRank(line: Line, at: number, namesakes: Person[]): Remark[] {
  const said = new RegExp(`(${ranks})(?: QNCN| CN)?,?\\s+$`).exec(line.text.slice(0, at))?.[1]
  const [person] = namesakes
  if (!said || !person) return []
  const recorded = namesakes.map((one) => one.rank).filter(Boolean)
  if (recorded.length === 0 || recorded.some((rank) => fold(rank).startsWith(fold(said)))) return []
  return [
    warn(
      line.at,
      t('Bài ghi “{said} {name}”, sổ cá nhân ghi “{rank} {name}”.', {
        said,
        name: person.name,
        rank: recorded.join(', '),
      }),
      t('Hãy đối chiếu quân hàm; nếu sổ cũ, hãy báo người giữ sổ.'),
    ),
  ]
}

const posts =
  /^\s*(?:,|-|–)\s*((?:Quyền |Phó )?(?:Tổng Tham mưu trưởng|Tham mưu trưởng|Tổng Biên tập|Tổng biên tập|Chủ nhiệm|Chính ủy|Cục trưởng|Viện trưởng|Trưởng phòng|Trưởng ban|Giám đốc|Tư lệnh|Hiệu trưởng|Chánh Văn phòng|Chánh Thanh tra|Trưởng [a-zđ]+)[^,.;(]*)/iu

function ofPost(line: Line, at: number, namesakes: Person[]): Remark[] {
  const [person] = namesakes
  const said = person && posts.exec(line.text.slice(at + person.name.length))?.[1]?.trim()
  const recorded = namesakes.flatMap((one) => one.posts)
  if (!said || recorded.length === 0) return []
  if (recorded.some((post) => fold(said).startsWith(fold(post)) || fold(post).startsWith(fold(said))))
    return []
  return [
    warn(
      line.at,
      t('Bài ghi {name} là “{said}”, sổ cá nhân ghi “{post}”.', {
        name: person.name,
        said,
        post: recorded.join(', '),
      }),
      t('Hãy đối chiếu chức vụ vào ngày nói trong bài.'),
    ),
  ]
}

/** The same letters with other marks: “Nguyễn Văn Ánh” for “Nguyễn Văn Anh”. */
function misspelt(line: Line, person: Person, known: Known): Remark[] {
  const words = person.name.split(' ').length
  const tokens = [...line.text.matchAll(/[\p{L}\p{M}]+/gu)]
  const found = tokens.flatMap((_, n) => {
    const said = tokens
      .slice(n, n + words)
      .map(([word]) => word)
      .join(' ')
    return /^\p{Lu}/u.test(said) && said !== person.name && fold(said) === fold(person.name) ? [said] : []
  })
  const [said] = found.filter((name) => !known.people.some((other) => other.name === name))
  if (!said || words < 2) return []
  return [
    warn(
      line.at,
      t('Bài ghi “{said}”, sổ cá nhân có “{name}”.', { said, name: person.name }),
      t('Hãy xem lại dấu của tên người.'),
    ),
  ]
}
