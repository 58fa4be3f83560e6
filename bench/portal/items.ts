import { type Chance, chanceFrom } from '#tests/kill/chance.ts'

// Made-up text of an ordinary length, the same from the same seed, for both magazines. It means nothing.

export type Item = {
  slug: string
  title: string
  lead: string
  paragraphs: string[]
  section: number
  hour: number
}
export type Said = { item: number; name: string; email: string; text: string; hour: number }

const syllables =
  'phong trào thi đua đơn vị cơ quan hoàn thành nhiệm vụ năm tổng kết điển hình tiên tiến sáng kiến kỹ thuật sản xuất huấn luyện đoàn kết quyết tâm kế hoạch chỉ tiêu báo cáo hội nghị cán bộ chiến sĩ công nhân kết quả chất lượng nâng cao đổi mới học tập rèn luyện phát huy truyền thống xây dựng vững mạnh toàn diện khen thưởng biểu dương trao tặng giao ước cụm khối trưởng'.split(
    ' ',
  )

/** Every item, the newest last. */
export function* itemsOf(count: number): Generator<Item> {
  for (let n = 1; n <= count; n += 1) {
    const chance = chanceFrom(n)
    yield {
      slug: `tin-mau-${n}`,
      title: `Tin mẫu ${n}: ${words(chance, 9)}`,
      lead: sentence(chance, 34),
      paragraphs: Array.from({ length: 6 }, () => sentences(chance, 5)),
      section: n % 3,
      hour: n,
    }
  }
}

/** What readers wrote: about `each` under every item. */
export function* saidUnder(count: number, each: number): Generator<Said> {
  for (let item = 1; item <= count; item += 1) {
    const chance = chanceFrom(item + 1_000_000)
    // An uneven spread that comes out even over ten items.
    const here = Math.round((each * (55 + 10 * (item % 10))) / 100)
    for (let n = 1; n <= here; n += 1) {
      const email = `bandoc${item}.${n}@example.com`
      yield { item, name: `Bạn đọc ${item}-${n}`, email, text: sentences(chance, 2), hour: item + n }
    }
  }
}

const words = (chance: Chance, count: number) =>
  Array.from({ length: count }, () => syllables[chance.below(syllables.length)]).join(' ')

const sentence = (chance: Chance, count: number) => {
  const said = words(chance, count)
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

const sentences = (chance: Chance, count: number) =>
  Array.from({ length: count }, () => sentence(chance, chance.between(12, 24))).join(' ')
