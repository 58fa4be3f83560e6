import { t } from '#plumbing/language.ts'
import type { PublicArticle } from './reading.ts'
import { newsArticle, type On, organization, type Spoken, sharedPicture } from './structured.ts'

type Named = { slug: string; name: string }
type ArticleOn = {
  article: PublicArticle
  magazine: string | undefined
  site: string
  authors: Named[]
  topics: Named[]
  spoken?: Spoken | null
}

/** What an article tells programs that link, share and read it. */
export function ArticleHead({ article, magazine, ...rest }: ArticleOn) {
  const on = { ...rest, magazine: magazine ?? t('Tạp chí điện tử') }
  const address = `${on.site}/news/${article.slug}`
  return (
    <>
      <link rel="canonical" href={address} />
      <meta property="og:type" content="article" />
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={on.magazine} />
      <meta property="og:locale" content="vi_VN" />
      <About article={article} on={on} />
      <Picture article={article} site={on.site} />
      <Feeds at={`/sections/${article.section}`} name={article.sectionName} />
      <Structured json={newsArticle(article, on)} />
    </>
  )
}

function About({ article, on }: { article: PublicArticle; on: On }) {
  const { authors = [], topics = [], site } = on
  return (
    <>
      <meta property="article:published_time" content={article.publishedAt?.toISOString()} />
      {article.changedAt && (
        <meta property="article:modified_time" content={article.changedAt.toISOString()} />
      )}
      <meta property="article:section" content={article.sectionName} />
      {authors.map(({ slug }) => (
        <meta key={slug} property="article:author" content={`${site}/authors/${slug}`} />
      ))}
      {topics.map(({ slug, name }) => (
        <meta key={slug} property="article:tag" content={name} />
      ))}
    </>
  )
}

function Picture({ article, site }: { article: PublicArticle; site: string }) {
  const [photo] = article.photos
  if (!photo) return <meta name="twitter:card" content="summary" />
  const { url, width, height } = sharedPicture(photo, site)
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={photo.alternative} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

/** What the first page tells of the magazine. */
export function FrontHead({ site, magazine }: { site: string; magazine: string }) {
  return (
    <>
      <link rel="canonical" href={`${site}/`} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={`${site}/`} />
      <meta property="og:site_name" content={magazine} />
      <meta property="og:locale" content="vi_VN" />
      <Feeds at="" name={magazine} />
      <Structured json={organization({ site, magazine })} />
    </>
  )
}

/** Atom and JSON of the same feed; every public page names the RSS of the whole magazine itself. */
export function Feeds({ at, name }: { at: string; name: string }) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={`${name} (Atom)`} href={`${at}/feed.atom`} />
      <link rel="alternate" type="application/feed+json" title={`${name} (JSON)`} href={`${at}/feed.json`} />
    </>
  )
}

function Structured({ json }: { json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
