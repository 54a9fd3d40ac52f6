import { isAbsolute, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';

/** A pattern for paths, such as `plans/**\/*.md`. */
export interface Pattern {
  /** The folder below which everything lies that fits. */
  readonly folder: string;
  /** Whether a path, as reached from the current folder, fits. */
  fits(path: string): boolean;
}

/** Whether a text may be a pattern, should no file be called that. */
export function isPattern(text: string): boolean {
  return picomatch.scan(withSlashes(text)).isGlob;
}

/**
 * Reads a pattern as shells do: `*`, `**`, `?`, `[a-z]`, `{a,b}`. Backslashes part folders, as on Windows; capitals do
 * not matter, so that `*.md` finds `PLAN.MD` too.
 */
export function patternOf(text: string): Pattern {
  const written = withSlashes(text).replace(/^(?:\.\/+)+/, '');
  const fits = picomatch(written, { nocase: true, dot: true });
  const base = picomatch.scan(written).base;
  return {
    folder: base === '' ? '.' : base,
    fits: (path) =>
      fits(withSlashes(isAbsolute(written) ? resolve(path) : relative(process.cwd(), resolve(path)))),
  };
}

/** A path with slashes, whatever the system parts folders with. */
export function withSlashes(path: string): string {
  return path.replaceAll('\\', '/').replaceAll(sep, '/');
}
