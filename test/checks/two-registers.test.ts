import { describeCheck } from './precision.ts';

describeCheck('two-registers', {
  fires: {
    'the register that does not hold, and says which does': {
      name: 'r/b.md',
      others: { 'r/a.md': '---\nregister: R\n---\n' },
      text: 'register: Ours',
      words: ['Ours'],
      says: /^Another register holds here, not this one: “a\.md”/,
    },
    'the register that holds, and says which are passed over': {
      name: 'r/a.md',
      others: { 'r/b.md': '---\nregister: R\n---\n', 'r/c.md': '---\nregister: R\n---\n' },
      text: 'register: Ours',
      words: ['Ours'],
      says: /^This register holds here, .* “b\.md” and “c\.md”/,
    },
    'a plan of which it cannot be told which register holds': {
      name: 'plans/p.campaign.md',
      others: { 'a/r.md': '---\nregister: R\n---\n', 'b/s.md': '---\nregister: R\n---\n' },
      text: 'campaign: T',
      words: ['T'],
      says: /“r\.md” and “s\.md”/,
    },
  },
  silent: {
    'one for all, and one of a service below it': {
      name: 'parks/r.md',
      others: { 'r.md': '---\nregister: R\n---\n' },
      text: 'register: Parks',
    },
    'a plan that has one beside it': {
      name: 'a/p.campaign.md',
      others: { 'a/r.md': '---\nregister: R\n---\n', 'b/s.md': '---\nregister: R\n---\n' },
      text: 'campaign: T',
    },
    'a plan with none, or one somewhere': {
      text: 'campaign: T',
      others: { 'a/r.md': '---\nregister: R\n---\n' },
    },
  },
});
