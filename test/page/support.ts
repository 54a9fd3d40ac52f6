import MarkdownIt from 'markdown-it';
import { campaignPlanPlugin } from '../../src/page/markdown-it-plugin.ts';
import { pageTokens } from '../../src/page/page-tokens.ts';
import { planPage } from '../../src/page/plan-page.ts';
import { readDocumentNow, readRegister } from '../../src/plan/document.ts';

/** markdown-it as VS Code's preview sets it up: frontmatter is one token, which shows nothing by itself. */
export function previewEngine(): MarkdownIt {
  const engine = new MarkdownIt({ html: true });
  engine.block.ruler.before('table', 'front_matter', (state, startLine, _endLine, silent) => {
    if (startLine !== 0 || !/^---\n/.test(state.src)) return false;
    const lines = state.src.split('\n');
    const end = lines.indexOf('---', 1);
    if (end < 0) return false;
    if (silent) return true;
    const token = state.push('front_matter', '', 0);
    token.meta = { content: lines.slice(1, end).join('\n') };
    token.map = [0, end + 1];
    state.line = end + 1;
    return true;
  });
  return engine;
}

/** A plan as the Markdown preview shows it. */
export async function previewOf(
  text: string,
  registerText?: string,
  path = '/plan.campaign.md',
): Promise<string> {
  const register = registerText ? (await readRegister('r.md', registerText)).register : undefined;
  const engine = campaignPlanPlugin(previewEngine(), (name, frontmatter, _uri, start, body) => {
    const document = readDocumentNow(name, frontmatter);
    return document?.kind === 'plan'
      ? pageTokens(start, body, (pieces) => planPage(document, register, pieces))
      : undefined;
  });
  const src = text.replace(/\r\n?/g, '\n');
  return engine.renderer.render(engine.parse(src, {}), {}, { currentDocument: { path } });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a piece of HTML reads, without what is only read aloud. */
export function wordsIn(html: string): string {
  return html
    .replace(/<span class="campaign-plan-spoken">.*?<\/span>/gs, '')
    .replace(/<br>|(?:<\/?(?:ul|ol|li)>)+/g, ' / ')
    .replace(/ \/ $/, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+|#39);/g, (_, name: string) => entities[name] ?? '?')
    .trim();
}

/** The tables of a page that people read, row by row, cell by cell. */
export function tablesIn(html: string): string[][][] {
  return [...html.matchAll(/<table(?![^>]*aria-hidden)[^>]*>(.*?)<\/table>/gs)].map(([, table]) =>
    [...table!.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
      [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => wordsIn(cell!)),
    ),
  );
}
