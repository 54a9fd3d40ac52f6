/** Markdown bodies, each with the constructs that its name says. */
export const constructs: Readonly<Record<string, string>> = {
  headings:
    '# One\n\n## Two\n\n#### Four\n\n###### Six\n\n# Again one\n\nSetext\n---\n\n##\n\n## *Emphasis* and `code`\n',
  'nested and restarted lists':
    '1. one\n2. two\n\n   second paragraph\n\n   1. inner\n   2. inner\n      - deep\n        1. deeper\n3. three\n\ntext\n\n1. restarts\n\nmore text\n\n7. seven ~~struck~~\n\n* a\n* b\n\n  ```\n  code in item\n  ```\n\n  | a | b |\n  |---|---|\n  | c | d |\n\n-\n\n- > quote in item\n',
  tasks: '- [ ] open\n- [x] done with **bold**\n  - [ ] nested\n- plain\n\n1. [x] numbered\n',
  tables:
    '| a | b | c |\n|:--|:-:|--:|\n| 1 | | 3 |\n| only |\n\n| | |\n|-|-|\n\n| one |\n|-|\n| **x** [l](https://example.org) `c` |\n\n<!-- apart -->\n\n| two |\n|-|\n| y |\n',
  'a table with 40 columns': `${'| Heading '.repeat(40)}|\n${'|-'.repeat(40)}|\n${'| value '.repeat(40)}|\n`,
  footnotes:
    'One[^1] and again[^1] and two[^two].\n\n[^1]: First with [link](https://example.org/?a=1&b=2).\n[^two]: Second\n\n    with a paragraph[^1]\n\n    - and a list\n\n    | t |\n    |---|\n    | u |\n\nA [link with a note[^1]](https://example.org).\n',
  'labelled notes':
    '> [!NOTE]\n> Mind this.\n>\n> And that.\n\n> [!warning]\n> - one\n> - two\n\n> [!TIP]\n\n- item\n  > [!CAUTION]\n  > | a |\n  > |---|\n  > | b |\n',
  'definition lists':
    'Reach\n: How many\n: *and* how often\n\n- Term\n  : Meaning\n\n> **Bold**\n> : Meaning[^1]\n\n[^1]: Note\n',
  'sizes of pictures':
    '![a bin](bin.png){width=50%} ![a bin](bin.png){width=400% .x} ![a bin](bin.png){height=2cm} [link](https://example.org){.x} ![a bin](bin.png){width=0}\n\n<img src="bin.png" width="30%" alt="small">\n',
  pictures:
    '![A bin](bin.png)\n\n![](bin.png "Captioned")\n\n![gone](gone.png) ![remote](https://example.org/x.png) ![ref][r] ![data](data:image/png;base64,AAAA)\n\n[r]: bin.png\n\n[![linked](bin.png)](https://example.org)\n\n<img src="bin.png" width="40" alt="small">\n',
  links:
    '[web](https://example.org/a b) [web2](<https://example.org/a b>) [mail](mailto:a@b.org) [file](other.md) [bad](http://[) [js](javascript:alert(1)) [anchor](#headings) [broken](#nowhere) <https://example.org> www.example.org a@example.org [empty]() [](https://example.org) [here](https://example.org) [user](https://a:b@example.org)\n\n# Headings\n',
  code: '```js\nlet a = 1;\n\n\tindented();\n```\n\n    indented code\n\n`inline  code` and ``a ` b``\n',
  quotes:
    '> quote\n> > nested\n> > - list\n> >\n> > 1. numbered\n>\n> # Heading in quote\n>\n> ```\n> code\n> ```\n',
  'breaks and rules': 'a  \nb\\\nc\n\n---\n\nd\n\n***\n\n***\n\n# e\n\n---\n',
  'page breaks':
    'one\n\n<div style="page-break-after: always"></div>\n\ntwo\n\n\\newpage\n\n<!-- pagebreak -->\n\n| a |\n|---|\n| b |\n\n\\pagebreak\n',
  html: '<div lang="cy">\n\nCymraeg\n\n</div>\n\n<p>para <b>bold <i>both</b></i> &amp; &pound; &#x1F600; &#0;</p>\n\n<details><summary>More</summary>\n\nhidden\n\n</details>\n\n<table><tr><td>1</td><td>2</td></tr></table>\n\n<script>alert("<b>")</script>\n\ninline <kbd>Ctrl</kbd> <u>u</u> <sub>2</sub> <sup>3</sup> <mark>m</mark> <br> <a href="https://example.org">a <b>link</b></a> <unknown>x</unknown> <!-- comment --> <svg><text>no</text></svg> after\n',
  'HTML blocks':
    '<h2>HTML <i>heading</i></h2>\n\n<table><caption>Spans</caption><tr><th>a</th><th colspan="2" align="right">b</th></tr><tr><th>c</th><td rowspan="2">\n\nWith a note[^n] and ![a bin](bin.png)\n\n</td><td></td></tr><tr><td><ul><li>item</li></ul></td><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>\n\n<dl><dt>Term</dt><dd>Meaning</dd></dl>\n\n<ol start="4"><li>four<ul><li>\n\n**inner**\n\n</li></ul></li><li></li></ol>\n\n<blockquote><pre>code\n  more</pre></blockquote><hr><p style="break-before: page">new <a href="https://example.org">page<p>and on</a></p>\n\n<svg><title>\n\nafter\n\n[^n]: The note.\n',
  characters:
    'Control \u0001\u0008\u000b\u001f chars, lone \ud800 and \udc00, noncharacters \ufffe\uffff, NUL \u0000, emoji 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿, ]]> & < > " \' {plan} {0} \t tab\n\nمرحبا (hello) بكم\n\nשלום עולם\n\nmixed שלום text\n',
  // The examples of GFM's own extensions, after https://github.github.com/gfm/.
  'GFM tables':
    '| foo | bar |\n| --- | --- |\n| baz | bim |\n\n| abc | defghi |\n:-: | -----------:\nbar | baz\n\n| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n\n| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n\n| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n\n| abc | def |\n| --- |\n| bar |\n\n| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n\n| abc | def |\n| --- | --- |\n',
  'GFM task lists':
    '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim\n\n1. [ ] one\n2. [X] two\n\n- [ ]\n- [x]\n- [y] none\n',
  'GFM strikethrough':
    '~~Hi~~ Hello, ~there~ world!\n\nThis ~~has a\n\nnew paragraph~~.\n\nThis will ~~~not~~~ strike.\n',
  'GFM autolinks':
    "www.commonmark.org\n\nVisit www.commonmark.org/help for more information.\n\nVisit www.commonmark.org.\n\nwww.google.com/search?q=Markup+(business)\n\nwww.google.com/search?q=commonmark&hl;\n\nwww.commonmark.org/he<lp\n\nhttp://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))\n\nfoo@bar.baz\n\nhello@mail+xyz.example isn't valid, but hello+xyz@mail.example is.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_\n\nftp://foo.bar.baz mailto:foo@bar.baz xmpp:foo@bar.baz/txt\n",
  'GFM disallowed HTML':
    '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.  <XMP> is also disallowed.\n</blockquote>\n',
  'line ends': 'a\r\nb\r\n\r\n- c\r\n- d\r\n\rfour\r\r# Five\r',
  nothing: '',
  blank: '   \n\n\t\n',
};
