import type { Literal } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import type { Processor } from 'unified';

/** A line that begins or ends a container: `::: note`, `:::`. */
export interface ContainerFence extends Literal {
  type: 'containerFence';
}

/** A line that says what an abbreviation stands for: `*[HTML]: HyperText Markup Language`. */
export interface Abbreviation extends Literal {
  type: 'abbreviation';
}

declare module 'mdast' {
  interface RootContentMap {
    containerFence: ContainerFence;
    abbreviation: Abbreviation;
  }
  interface BlockContentMap {
    containerFence: ContainerFence;
    abbreviation: Abbreviation;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    containerFence: 'containerFence';
    abbreviation: 'abbreviation';
  }
}

/** Lines that mean something to other dialects of Markdown, by what they are. */
export const dialectLines = {
  containerFence: /^:{3,}(?!:).*$/,
  abbreviation: /^\*\[[^\]]+\]:.*$/,
} as const;

type LineKind = keyof typeof dialectLines;

/** Reads those lines as blocks of their own, which end paragraphs, lists and tables as headings do. */
export function readDialectLines(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), tree];
}

const codes = { colon: 0x3a, asterisk: 0x2a } as const;

const syntax: Extension = {
  flow: { [codes.colon]: lineOf('containerFence'), [codes.asterisk]: lineOf('abbreviation') },
};

function lineOf(kind: LineKind): Construct {
  return {
    name: kind,
    tokenize(effects, ok, nok) {
      let written = '';
      const within: State = (code) => {
        if (isEndOfLine(code)) {
          effects.exit(kind);
          return dialectLines[kind].test(written) ? ok(code) : nok(code);
        }
        // Below 0 stand what a tab fills up.
        written += code! < 0 ? ' ' : String.fromCharCode(code!);
        effects.consume(code);
        return within;
      };
      return (code) => {
        effects.enter(kind);
        return within(code);
      };
    },
  };
}

/** The end of the text, or one of micromark's codes for line ends: CR -5, LF -4, both -3. */
function isEndOfLine(code: Code): boolean {
  return code === null || (code <= -3 && code >= -5);
}

const tree: TreeExtension = {
  enter: {
    containerFence(token) {
      this.enter({ type: 'containerFence', value: this.sliceSerialize(token).trim() }, token);
    },
    abbreviation(token) {
      this.enter({ type: 'abbreviation', value: this.sliceSerialize(token).trim() }, token);
    },
  },
  exit: {
    containerFence(token) {
      this.exit(token);
    },
    abbreviation(token) {
      this.exit(token);
    },
  },
};
