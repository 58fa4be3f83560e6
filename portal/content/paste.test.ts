import { describe, expect, it } from 'vitest'
import { contentFromHtml } from './from-html.ts'
import { htmlOf } from './html-of.ts'

const kept = (html: string) => htmlOf(contentFromHtml(html).content).replaceAll('\n', '')

/** A list item as Word puts it on the clipboard. */
function item(level: number, sign: string, words: string): string {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:.5in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`
}

describe('a paste from Word', () => {
  it('brings words, without the furniture of the document', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:"Cambria Math"} --></style></head>
<body lang=EN-US><!--StartFragment--><p class=MsoNormal style='mso-pagination:none'><b style='mso-bidi-font-weight:normal'>Hội
nghị</b><span style='mso-spacerun:yes'>  </span>tại <st1:City w:st="on"><st1:place w:st="on">Hà Nội</st1:place></st1:City><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`
    expect(kept(html)).toBe('<p><strong>Hội nghị</strong> tại Hà Nội</p>')
  })

  it('brings its points and numbers as real lists', () => {
    const html = [
      '<p class=MsoNormal>Trước</p>',
      item(1, '·', 'một'),
      item(2, 'o', 'một a'),
      item(2, 'o', 'một b'),
      item(1, '·', 'hai'),
      '<p class=MsoNormal>Giữa</p>',
      item(1, '3.', 'ba'),
      item(1, '4.', 'bốn'),
    ].join('')
    expect(kept(html)).toBe(
      '<p>Trước</p><ul><li><p>một</p><ul><li><p>một a</p></li><li><p>một b</p></li></ul></li><li><p>hai</p></li></ul>' +
        '<p>Giữa</p><ol start="3"><li><p>ba</p></li><li><p>bốn</p></li></ol>',
    )
  })

  it('does not bring what colleagues noted at the margin', () => {
    const html = `<p class=MsoNormal>Tin<span class=MsoCommentReference><span style='font-size:8pt'><a class=msocomanchor href="#_msocom_1">[A1]</a></span></span></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Chưa đúng!</p></div></div>`
    expect(kept(html)).toBe('<p>Tin</p>')
    expect(contentFromHtml(html).dropped).toContain('lời góp ý của Word')
  })

  it('keeps the words of its notes, not their links into the document', () => {
    const html = '<p>Tin<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p>'
    expect(kept(html)).toBe('<p>Tin<sup>[1]</sup></p>')
    expect(contentFromHtml(html).dropped).toEqual([])
  })
})

describe('a paste from elsewhere', () => {
  it('from Google: bold is a weight, and the wrapper is none', () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Đậm</span><span style="font-weight:400;font-style:italic"> nghiêng</span></p><ul><li><p>a</p></li><ul><li><p>b</p></li></ul></ul></b>'
    expect(kept(html)).toBe(
      '<p><strong>Đậm</strong><em> nghiêng</em></p><ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>',
    )
  })

  it('from LibreOffice: font and centre are furniture', () => {
    const html =
      '<p align="center" style="line-height: 100%"><font face="Times New Roman"><font size="4"><b>Tin</b></font></font></p><ol><li><p>a</p></li></ol>'
    expect(kept(html)).toBe('<p><strong>Tin</strong></p><ol><li><p>a</p></li></ol>')
  })

  it('from Excel: cells and their figures', () => {
    const html = `<html><body><table border=0 style='border-collapse:collapse'><col width=64 style='width:48pt'><tr height=20><td class=xl65 x:num="97.5">97,5</td><td></td></tr></table></body></html>`
    expect(kept(html)).toBe('<table><tbody><tr><td><p>97,5</p></td><td></td></tr></tbody></table>')
  })
})
