/**
 * Keys that belong to other tools which keep theirs in the same frontmatter: they say nothing of the campaign, and
 * nothing is said of them. In small letters.
 */
export const otherToolsKeys: ReadonlySet<string> = new Set(
  [
    // What any document may say of itself.
    'title subtitle description author authors date lang keywords license copyright',
    // Note-taking: Obsidian, Logseq, Foam, Dendron.
    'alias aliases tag tags cssclass cssclasses cover banner icon uid created updated modified',
    // Site generators: Hugo, Jekyll, Eleventy, Astro, Docusaurus, VitePress, MkDocs.
    'bookcomments categories category draft excerpt eleventynavigation expirydate featured hide image images lastmod',
    'last_modified_at layout linktitle markup menu menus nav_order pagination permalink pubdate publish publishdate',
    'published redirect_from redirect_to sidebar sidebar_label sidebar_position sitemap slug thumbnail toc type',
    'unlisted url weight',
    // Slides and papers: Marp, Slidev, Pandoc, Quarto.
    'bibliography csl footer header header-includes headingdivider marp math paginate theme transition',
  ].flatMap((keys) => keys.split(' ')),
);
