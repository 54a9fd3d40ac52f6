import { all, childrenOf, readXml, type XmlElement } from './xml.ts';

/** The files of a Word file by their paths; XML as text. */
export type PackageParts = Readonly<Record<string, string | Uint8Array>>;

/**
 * What no schema says: that everything in a package is declared, and that whatever is referred to is there, once.
 * @returns what breaks that, empty where nothing does
 */
export function packageFindings(parts: PackageParts): string[] {
  const file = new Package(parts);
  return [
    ...contentTypeFindings(file),
    ...relationshipFindings(file),
    ...bookmarkFindings(file),
    ...referenceFindings(file),
    ...tableFindings(file),
  ];
}

class Package {
  readonly parts: PackageParts;
  readonly #trees = new Map<string, XmlElement>();

  constructor(parts: PackageParts) {
    this.parts = parts;
  }

  get paths(): string[] {
    return Object.keys(this.parts);
  }

  /** The tree of a part; an empty one where it is not there. */
  tree(path: string): XmlElement {
    let tree = this.#trees.get(path);
    if (!tree) {
      const xml = this.parts[path];
      tree = typeof xml === 'string' ? readXml(xml) : { name: '', attributes: {}, children: [] };
      this.#trees.set(path, tree);
    }
    return tree;
  }

  /** The parts that hold text. */
  get stories(): string[] {
    return this.paths.filter((path) => /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/.test(path));
  }
}

function contentTypeFindings(file: Package): string[] {
  const types = file.tree('[Content_Types].xml');
  const defaults = new Set(childrenOf(types, 'Default').map(({ attributes }) => attributes.Extension));
  const overrides = childrenOf(types, 'Override').map(({ attributes }) => attributes.PartName!.slice(1));
  const untyped = file.paths.filter(
    (path) =>
      path !== '[Content_Types].xml' && !overrides.includes(path) && !defaults.has(path.split('.').at(-1)!),
  );
  return [
    ...untyped.map((path) => `${path} has no content type`),
    ...overrides.filter((path) => !file.paths.includes(path)).map((path) => `${path} is typed and not there`),
    ...repeated(overrides).map((path) => `${path} is typed twice`),
  ];
}

function relationshipFindings(file: Package): string[] {
  return file.paths
    .filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml')
    .flatMap((path) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const related = `${folder}_rels/${path.slice(folder.length)}.rels`;
      const entries = all(file.tree(related), 'Relationship').map(({ attributes }) => attributes);
      const ids = entries.map(({ Id }) => Id!);
      const missing = entries.filter(
        ({ TargetMode, Target }) =>
          TargetMode !== 'External' && !file.paths.includes(resolved(folder, Target!)),
      );
      return [
        ...missing.map(({ Target }) => `${related}: ${Target} is not there`),
        ...repeated(ids).map((id) => `${related}: ${id} twice`),
        ...referredTo(file.tree(path))
          .filter((id) => !ids.includes(id))
          .map((id) => `${path}: ${id} is no relationship`),
      ];
    });
}

function resolved(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

/** The relationships that a part uses: `r:id`, `r:embed` and the like. */
function referredTo(element: XmlElement): string[] {
  const own = Object.entries(element.attributes).flatMap(([name, id]) =>
    /^r:(?:id|embed|link)$/.test(name) ? [id] : [],
  );
  return [
    ...own,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : referredTo(child))),
  ];
}

function bookmarkFindings(file: Package): string[] {
  const stories = file.stories.map((path) => file.tree(path));
  const starts = stories
    .flatMap((story) => all(story, 'w:bookmarkStart'))
    .map(({ attributes }) => attributes);
  const names = starts.map((start) => start['w:name']!);
  const ends = stories
    .flatMap((story) => all(story, 'w:bookmarkEnd'))
    .map(({ attributes }) => attributes['w:id']!);
  const ids = starts.map((start) => start['w:id']!);
  const anchors = stories
    .flatMap((story) => all(story, 'w:hyperlink'))
    .flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
  return [
    ...repeated(names).map((name) => `bookmark ${name} twice`),
    ...repeated(ids).map((id) => `bookmark id ${id} twice`),
    ...ids
      .filter((id) => ends.filter((end) => end === id).length !== 1)
      .map((id) => `bookmark ${id} does not end once`),
    // What Word takes for a name (its own dialog refuses others).
    ...names
      .filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name))
      .map((name) => `bookmark name ${name}`),
    ...anchors
      .filter((anchor) => !names.includes(anchor))
      .map((anchor) => `link to ${anchor}, which is not there`),
  ];
}

/** It says that a paragraph is in no list, whatever its style says (ISO/IEC 29500-1, 17.9.18). */
const noNumber = '0';

/** Each kind of reference: the element that refers, where what it refers to is, and under which attribute. */
const references = [
  { from: 'w:pStyle', part: 'word/styles.xml', to: 'w:style', id: 'w:styleId' },
  { from: 'w:rStyle', part: 'word/styles.xml', to: 'w:style', id: 'w:styleId' },
  { from: 'w:tblStyle', part: 'word/styles.xml', to: 'w:style', id: 'w:styleId' },
  { from: 'w:numId', part: 'word/numbering.xml', to: 'w:num', id: 'w:numId' },
  { from: 'w:footnoteReference', part: 'word/footnotes.xml', to: 'w:footnote', id: 'w:id' },
] as const;

function referenceFindings(file: Package): string[] {
  const drawings = file.stories
    .flatMap((path) => all(file.tree(path), 'wp:docPr'))
    .map(({ attributes }) => attributes.id!);
  return [
    ...repeated(drawings).map((id) => `drawing ${id} twice`),
    ...references.flatMap(({ from, part, to, id }) => {
      const known = all(file.tree(part), to).map(({ attributes }) => attributes[id]!);
      const used = file.stories
        .flatMap((path) => all(file.tree(path), from))
        .map(({ attributes }) => attributes['w:val'] ?? attributes['w:id']!);
      return [
        ...repeated(known).map((name) => `${to} ${name} twice`),
        ...[...new Set(used)]
          .filter((name) => !known.includes(name) && !(from === 'w:numId' && name === noNumber))
          .map((name) => `${from} ${name} is not in ${part}`),
      ];
    }),
  ];
}

function tableFindings(file: Package): string[] {
  return file.stories.flatMap((path) => {
    const story = file.tree(path);
    return [
      ...all(story, 'w:tc')
        .filter(({ children }) => {
          const last = children.at(-1);
          return typeof last !== 'object' || last.name !== 'w:p';
        })
        .map(() => `${path}: a cell does not end with a paragraph`),
      ...all(story, 'w:tbl')
        .filter((table) => {
          const columns = all(childrenOf(table, 'w:tblGrid')[0]!, 'w:gridCol').length;
          return childrenOf(table, 'w:tr').some((row) => childrenOf(row, 'w:tc').length !== columns);
        })
        .map(() => `${path}: a table has rows of other lengths than its grid`),
    ];
  });
}

function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(texts.filter((text) => seen.size === seen.add(text).size))];
}
