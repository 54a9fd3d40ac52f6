import { type Html, html } from './html.ts';

/** Where what belongs to a panel’s page is, and what lets it run there. */
export interface PageParts {
  readonly script: string;
  /** What all pages look like, then what this one does. */
  readonly styles: readonly string[];
  /** The source from which the editor lets pages take styles. */
  readonly styleSource: string;
  /** A number used once: only what bears it is run. */
  readonly nonce: string;
  readonly language: string;
}

/**
 * A panel’s page, as text: it may load its own script and styles, and nothing else.
 * @param body what stands in it before the script is run
 */
export function pageShell(parts: PageParts, title: string, body: Html): string {
  const { script, styles, styleSource, nonce, language } = parts;
  const policy = `default-src 'none'; style-src ${styleSource}; script-src 'nonce-${nonce}'`;
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles.map((style) => html`<link rel="stylesheet" href="${style}">\n`)}<title>${title}</title>
</head>
<body>
${body}
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`.text;
}
