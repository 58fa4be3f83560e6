import { describe, expect, it } from 'vitest'
import { subjectsIn } from './subjects.ts'

describe('the subjects of an input', () => {
  async function cut(...chunks: string[]): Promise<[number, string][]> {
    async function* input() {
      yield* chunks
    }
    const all: [number, string][] = []
    for await (const { line, text } of subjectsIn(input())) all.push([line, text.trim()])
    return all
  }

  it.each<[string, string[], [number, string][]]>([
    ['nothing', [' \n\n'], []],
    ['one object', ['{"a":1}'], [[1, '{"a":1}']]],
    ['one object on many lines', ['{\n "a": [1,\n 2]\n}\n'], [[1, '{\n "a": [1,\n 2]\n}']]],
    [
      'two objects on many lines',
      ['{\n"a":1\n}\n\n{\n"b":2\n}'],
      [
        [1, '{\n"a":1\n}'],
        [5, '{\n"b":2\n}'],
      ],
    ],
    [
      'lines',
      ['{"a":1}\n\n{"b":2}\n'],
      [
        [1, '{"a":1}'],
        [3, '{"b":2}'],
      ],
    ],
    [
      'lines of which the first is broken',
      ['{"a":\n{"b":2}\n'],
      [
        [1, '{"a":'],
        [2, '{"b":2}'],
      ],
    ],
    [
      'lines of which a later one is broken',
      ['{"a":1}\n{"b\n{"c":3}'],
      [
        [1, '{"a":1}'],
        [2, '{"b'],
        [3, '{"c":3}'],
      ],
    ],
    [
      'an array on one line',
      ['[{"a":1},{"b":2}]'],
      [
        [1, '{"a":1}'],
        [1, '{"b":2}'],
      ],
    ],
    [
      'an array on many lines',
      ['[\n{"a":1},\n{"b":\n2}\n]\n'],
      [
        [2, '{"a":1}'],
        [3, '{"b":\n2}'],
      ],
    ],
    ['an empty array', ['[]'], []],
    [
      'braces and quotes inside texts',
      ['[{"a":"}]\\"{"},{"b":"\\\\"}]'],
      [
        [1, '{"a":"}]\\"{"}'],
        [1, '{"b":"\\\\"}'],
      ],
    ],
    [
      'bare words in an array',
      ['[1, null,"x]",{"a":1}]'],
      [
        [1, '1'],
        [1, 'null'],
        [1, '"x]"'],
        [1, '{"a":1}'],
      ],
    ],
    [
      'an array in an array',
      ['[[1,2],[3]]'],
      [
        [1, '[1,2]'],
        [1, '[3]'],
      ],
    ],
    [
      'an array cut short',
      ['[{"a":1},\n'],
      [
        [1, '{"a":1}'],
        [1, '['],
      ],
    ],
    [
      'an object cut short',
      ['[{"a":1},{"b":'],
      [
        [1, '{"a":1}'],
        [1, '{"b":'],
      ],
    ],
    [
      'what follows an array',
      ['[{"a":1}] x'],
      [
        [1, '{"a":1}'],
        [1, 'x'],
      ],
    ],
    [
      'pieces cut anywhere',
      ['[{"a"', ':"\\', '"}"}', ',{"b":1', '}]'],
      [
        [1, '{"a":"\\"}"}'],
        [1, '{"b":1}'],
      ],
    ],
    [
      'a mark of byte order',
      ['\ufeff{"a":1}\n{"b":2}'],
      [
        [1, '{"a":1}'],
        [2, '{"b":2}'],
      ],
    ],
  ])('%s', async (_case, chunks, expected) => {
    expect(await cut(...chunks)).toEqual(expected)
  })
})
