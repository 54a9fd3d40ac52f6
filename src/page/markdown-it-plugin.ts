import { recognise } from '../plan/frontmatter.ts';

/** What of markdown-it is used here; VS Code hands its own over. */
export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: unknown) => void): void } };
  readonly renderer: { readonly rules: Record<string, Rule | undefined> };
}

type Rule = (
  tokens: readonly Token[],
  index: number,
  options: unknown,
  env: Environment,
  self: unknown,
) => string;

interface Token {
  /** The frontmatter's YAML; VS Code before 1.110 puts the bare text here. */
  readonly meta?: string | { readonly content?: string } | null;
}

interface Environment {
  readonly currentDocument?: { readonly path: string; toString(): string };
}

/** Renders a plan to HTML; undefined where it cannot (yet). */
export type RenderPlan = (name: string, text: string, uri: string | undefined) => string | undefined;

/**
 * Shows a plan's frontmatter as a page in Markdown previews. Frontmatter of any other file is shown as before.
 * @param render called for plans only
 */
export function campaignPlanPlugin<Engine extends MarkdownIt>(engine: Engine, render: RenderPlan): Engine {
  const { rules } = engine.renderer;
  let before: Rule | undefined;
  const rule: Rule = (tokens, index, options, env, self) => {
    const meta = tokens[index]?.meta;
    const yaml = typeof meta === 'string' ? meta : meta?.content;
    const text = `---\n${yaml ?? ''}\n---\n`;
    const name = env?.currentDocument?.path ?? '';
    const page =
      yaml !== undefined && recognise(name, text) === 'plan'
        ? render(name, text, env?.currentDocument?.toString())
        : undefined;
    return page ?? before?.(tokens, index, options, env, self) ?? '';
  };
  // The rule for frontmatter may be set after this plug-in is loaded: it is wrapped when the first text is read.
  engine.core.ruler.push('campaign_plan', () => {
    if (rules.front_matter === rule) return;
    before = rules.front_matter;
    rules.front_matter = rule;
  });
  return engine;
}
