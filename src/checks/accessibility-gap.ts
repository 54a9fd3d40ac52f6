import * as l10n from '@vscode/l10n';
import { outlineOf } from '../plan/body/outline.ts';
import { setField } from '../plan/edit/set-field.ts';
import { bodyStart } from '../plan/frontmatter.ts';
import { filled } from '../plan/values/placeholder.ts';
import { keptForLast } from '../text/kept.ts';
import { movedRange, type Range } from '../text/text.ts';
import { read } from '../wording/statement.ts';
import { defineCheck, type Fix, type PlanContext, type Report } from './check.ts';
import { toFillIn } from './messages.ts';

interface Gap {
  readonly fix: Fix | undefined;
}

/**
 * A picture has alternative text, a video captions; nothing is published as a PDF only; where the plan speaks of
 * compliance it names alternative formats.
 */
export const accessibilityGap = defineCheck<Gap>({
  code: 'accessibility-gap',
  title: 'Gap in accessibility',
  severity: 'information',
  why: 'Public bodies must publish what everyone can use, people who do not see or hear well included.',
  source: 'Public Sector Bodies Accessibility Regulations 2018; GCS accessible communications standards',
  examples: {
    bad: `---
campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
---
## Implementation

![](calendar.png)
`,
    good: `---
campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
---
## Implementation

![The new calendar: blue bins on odd weeks, green ones on even weeks](calendar.png)
`,
  },
  *plan(context) {
    const { document } = context;
    for (const { alt, range } of outlineOf(document).images) {
      if (
        alt !== '' &&
        !/^(?:image|picture|photo|graphic|figure|screen ?shot|logo|(?:img|dsc|image|picture|screen ?shot)[-_ ]?[\d-]*(?: at [\d .:]+(?:[ap]m)?)?|\S+\.(?:png|jpe?g|gif|svg|webp))$/i.test(
          alt,
        )
      )
        continue;
      const words = document.text.slice(range.start, range.end);
      const open = words.indexOf('[') + 1;
      const close = words.indexOf(']');
      const edits = [
        {
          range: { start: range.start + open, end: range.start + close },
          newText: l10n.t('What the picture shows'),
        },
      ];
      yield {
        range,
        message: l10n.t(
          'No alternative text for this picture. Say in a sentence what it shows, for people who cannot see it.',
        ),
        data: {
          fix: words.startsWith('![')
            ? { title: l10n.t('Add an alternative text to fill in'), edits }
            : undefined,
        },
      };
    }
    yield* inWords(context);
    yield* formats(context);
  },
  fixes({ data: { fix } }) {
    return fix ? [fix] : [];
  },
});

const pdfAlone = /\b(?:as a |as |a )?pdf\b[^.;]*\bonly\b|\bonly (?:as )?(?:a )?pdf\b/i;
/** In sentences the words stand together, and nobody says that it will not be so. */
const pdfAloneInText =
  /(?<!\b(?:not|never|no|nothing|none|avoid|instead|rather)\b[^.;:]{0,40})\b(?:pdf(?: (?:files?|format|documents?))?[ -]only|only (?:available )?(?:as |in )?(?:an? )?pdf)\b/gi;

/** Where a text says that something will be a PDF and nothing else. */
const pdfsAloneIn = keptForLast((body): Range[] =>
  [...body.matchAll(pdfAloneInText)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  })),
);

/** Sentences of the plan that promise a video without captions, or a PDF and nothing else. */
function* inWords({ document }: PlanContext): Generator<Report<Gap>> {
  const { plan, locations, text } = document;
  const whole = [
    text.slice(bodyStart(text, document.frontmatter)),
    plan.compliance?.accessibility ?? '',
    ...plan.activities.map(({ activity }) => activity),
  ].join('\n');
  const speaksOfCaptions = /\b(?:caption|subtitl|BSL|sign language|transcript|is-deitl)/i.test(whole);
  const planned = plan.activities.filter(({ status }) => status !== 'cancelled');
  const video = speaksOfCaptions ? undefined : planned.find(({ activity }) => read(activity).fits('video'));
  if (video) {
    yield {
      range: locations.words(video, 'activity'),
      message: l10n.t(
        'No mention of captions for videos. Say under “compliance: accessibility” that they will have them, as many people watch without sound or cannot hear.',
      ),
      data: { fix: undefined },
    };
  }
  const start = bodyStart(text, document.frontmatter);
  const alone = [
    ...planned
      .filter(({ activity }) => pdfAlone.test(activity))
      .map((activity) => locations.words(activity, 'activity')),
    ...pdfsAloneIn(text.slice(start)).map((range) => movedRange(range, start)),
  ];
  for (const range of alone) {
    yield {
      range,
      message: l10n.t(
        'Only a PDF is planned. Publish it as a web page too, as a PDF alone cannot be read well on a phone or by a screen reader.',
      ),
      data: { fix: undefined },
    };
  }
}

/** Formats that people can ask for, wherever a plan speaks of them. */
const otherFormats =
  /\b(?:large print|easy[ -]?read|braille|audio (?:version|format|description|cop(?:y|ies))|audio on request|BSL|sign language|(?:other|alternative|accessible|different) (?:formats?|versions?)|translat\w+|print bras|fformatau (?:eraill|hygyrch)|hawdd ei ddeall)\b/i;

function* formats({ document }: PlanContext): Generator<Report<Gap>> {
  const { plan, locations } = document;
  const { compliance } = plan;
  if (!compliance || !locations.isFilled(plan, 'compliance')) return;
  if (compliance.alternative_formats.some((format) => filled(format) !== '')) return;
  if (otherFormats.test([compliance.accessibility, compliance.equality].map(filled).join('\n'))) return;
  yield {
    range: locations.key(plan, 'compliance') ?? locations.words(plan, 'campaign'),
    message: l10n.t(
      'No other formats are offered. Add “alternative_formats” and say what people can ask for: large print, easy read, other languages.',
    ),
    data: {
      fix: {
        title: toFillIn('alternative_formats'),
        edits: setField(document, compliance, 'alternative_formats', ['TBC']),
      },
    },
  };
}
