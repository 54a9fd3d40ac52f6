import { childOf, type XmlElement } from '../../../ooxml/xml.ts';
import { withChildren } from './edit-xml.ts';

const borders = 'top start left bottom end right insideH insideV between bar tl2br tr2bl';

/** The order in which the schema wants the children of some elements (ISO/IEC 29500-1, annex A). */
const orders: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    'w:style':
      'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
    'w:pPr':
      'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr',
    'w:rPr':
      'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
    'w:tblPr':
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
    'w:tcPr':
      'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
    'w:tblStylePr': 'pPr rPr tblPr trPr tcPr',
    'w:tblBorders': borders,
    'w:tcBorders': borders,
    'w:pBdr': borders,
    'w:tblCellMar': borders,
    'w:tcMar': borders,
    'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
    'w:num': 'abstractNumId lvlOverride',
    'w:lvlOverride': 'startOverride lvl',
    'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
    'w:font':
      'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
  }).map(([name, words]) => [name, words.split(' ').map((word) => `w:${word}`)]),
);

/** What may stand there more than once. */
const repeated = new Set(['w:tblStylePr', 'w:lvl', 'w:lvlOverride']);

/**
 * An element whose children stand in the order and the number that the schema wants: templates are not always
 * valid themselves. Children of other namespaces stay, at the end.
 */
export function inSchemaOrder(element: XmlElement): XmlElement {
  const order = orders[element.name];
  if (!order) return element;
  const rank = (child: XmlElement | string) => {
    const at = typeof child === 'string' ? -1 : order.indexOf(child.name);
    return at < 0 ? order.length : at;
  };
  const children = element.children
    .filter((child): child is XmlElement => typeof child !== 'string')
    .filter(
      (child) =>
        (rank(child) < order.length || !child.name.startsWith('w:')) &&
        (repeated.has(child.name) || childOf(element, child.name) === child),
    );
  return withChildren(
    element,
    children.sort((a, b) => rank(a) - rank(b)),
  );
}
