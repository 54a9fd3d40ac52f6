import { moveEntry } from '../../../src/plan/edit/reorder.ts';
import { leaves } from './support.ts';

describe('putting an entry elsewhere', () => {
  leaves(
    'takes its comments along, those above and those within',
    'risks:\n  # the worst\n  - Snow\n  # the likeliest\n  - risk: Strike # of crews\n    likelihood: high\nlead: Sam',
    (document) => moveEntry(document, document.plan.risks, 1, -1),
    'risks:\n  # the likeliest\n  - risk: Strike # of crews\n    likelihood: high\n  # the worst\n  - Snow\nlead: Sam',
  );
  leaves(
    'puts it down as well as up',
    'risks:\n  - A\n  - B\n  - C',
    (document) => moveEntry(document, document.plan.risks, 0, 1),
    'risks:\n  - B\n  - A\n  - C',
  );
  leaves(
    'changes places within brackets',
    'objectives:\n  - objective: A\n    channels: [Leaflet, Radio, Facebook]',
    (document) => moveEntry(document, document.plan.objectives[0]!.channels, 2, -1),
    'objectives:\n  - objective: A\n    channels: [Leaflet, Facebook, Radio]',
  );
  leaves(
    'does nothing beyond the ends',
    'risks:\n  - A\n  - B',
    (document) => moveEntry(document, document.plan.risks, 0, -1),
    'risks:\n  - A\n  - B',
  );
});
