import { recognise, withUsualFrontmatter } from '../plan/frontmatter.ts';
import { type BlockRule, dialectLineRule, interrupted } from './dialect-lines.ts';
import type { Token } from './text-tokens.ts';

export type { Token } from './text-tokens.ts';

/** What of markdown-it is used here; VS Code hands its own over. */
export interface MarkdownIt {
  readonly renderer: { render(tokens: Token[], options: unknown, env: unknown): string };
  readonly core: {
    readonly ruler: {
      before(other: string, name: string, rule: (state: { src: string; env: unknown }) => void): void;
    };
  };
  readonly block: {
    readonly ruler: {
      before(other: string, name: string, rule: BlockRule, options: { alt: string[] }): void;
    };
  };
}

interface Environment {
  readonly currentDocument?: { readonly path: string; toString(): string };
}

/**
 * Arranges a plan's page; undefined where it cannot (yet).
 * @param name the file's name or path
 * @param frontmatter the text up to the end of the frontmatter, fences included
 * @param uri the document's address, where the preview tells it
 * @param start the token of the frontmatter
 * @param body the tokens of the text
 */
export type ArrangePlan = (
  name: string,
  frontmatter: string,
  uri: string | undefined,
  start: Token,
  body: readonly Token[],
) => Token[] | undefined;

/**
 * Shows plans in Markdown previews as their Word documents show them. The text itself is left to the preview, so that
 * other extensions go on drawing what is theirs in it. Any other file is shown as before.
 *
 * It is done as a page is written, not as it is parsed: only then does the preview say which document it is, and it
 * keeps what was parsed longer than a register stays the same.
 * @param arrange called for plans only
 */
export function campaignPlanPlugin<Engine extends MarkdownIt>(engine: Engine, arrange: ArrangePlan): Engine {
  const { renderer, core, block } = engine;
  /** What plans are read with. */
  const ofPlans = new WeakSet<object>();
  const isPlan = (env: unknown) => typeof env === 'object' && env !== null && ofPlans.has(env);
  // The engine finds no other frontmatter than one that begins on the first line.
  core.ruler.before('block', 'campaign_plan_frontmatter', (state) => {
    if (!recognise('', state.src)) return;
    state.src = withUsualFrontmatter(state.src);
    if (typeof state.env === 'object' && state.env !== null) ofPlans.add(state.env);
  });
  block.ruler.before('paragraph', 'campaign_plan_dialects', dialectLineRule(isPlan), interrupted);
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, env) =>
    render(withPage(tokens, (env ?? {}) as Environment, arrange), options, env);
  return engine;
}

function withPage(tokens: Token[], { currentDocument }: Environment, arrange: ArrangePlan): Token[] {
  const [first, ...body] = tokens;
  if (first?.type !== 'front_matter') return tokens;
  const yaml = typeof first.meta === 'string' ? first.meta : first.meta?.content;
  if (yaml === undefined) return tokens;
  const frontmatter = `---\n${yaml}\n---\n`;
  const name = currentDocument?.path ?? '';
  if (recognise(name, frontmatter) !== 'plan') return tokens;
  // Nothing rather than the raw frontmatter for the moment until the page can be shown.
  return arrange(name, frontmatter, currentDocument?.toString(), first, body) ?? body;
}
