import type { Messages } from '../fr/messages.ts'

export const tour: Messages['tour'] = {
  title: 'The tour of the screens',
  text: 'Nine stops to know where things are. Leave it whenever you like and take it up again here.',
  again: 'Take the tour again',
  resume: 'Resume at stop {{n}}',
  where: 'It takes place in your latest plan, or in an example if you have none.',
  stops: {
    structure: {
      title: 'The structure: who, and for how long',
      what: 'The name, the legal form, the first month and the length of the plan; beside them, the assumptions that hold for the whole plan, such as how late public money is.',
      first: 'First thing to do: check the first month and the length.',
    },
    resources: {
      title: 'The resources: all that keeps the project alive',
      what: 'One line for each grant, sale, gift, loan or contribution in kind. Each kind of resource has its fiche and its rules.',
      first: 'First thing to do: add a line, type its amounts by year, open its fiche at the right.',
    },
    funders: {
      title: 'The funders: how far each request has come',
      what: 'From the idea to the last payment: what is asked for, awarded, paid, and how late each one usually is.',
      first: 'First thing to do: say which of your grants are already awarded.',
    },
    costs: {
      title: 'The costs: what the project spends',
      what: 'Pay, running costs, investments, and what already stands at the opening: bank, debts, sums to come.',
      first: 'First thing to do: read “Have you thought of…”, which recalls the costs that people forget.',
    },
    dashboard: {
      title: 'The dashboard: does it hold?',
      what: 'The cash month by month, the figures that count, and the alerts that ask for a decision.',
      first: 'First thing to do: click on the lowest month to see where it comes from.',
    },
    scenarios: {
      title: 'The scenarios: try without breaking anything',
      what: 'A scenario keeps only what differs from the base: a correction in the base follows everywhere.',
      first: 'First thing to do: create a scenario, then change a figure; it is marked wherever it differs.',
    },
    events: {
      title: 'Choices and events: what we decide, what happens',
      what: 'Your choices in rows, the blows in columns: each cell is the whole plan computed again.',
      first: 'First thing to do: add a usual event, such as six months late.',
    },
    statements: {
      title: 'The statements: the same figures, as an accountant sees them',
      what: 'Income statement, balance sheet, cash plan, funding plan. They tie together: nothing is typed twice.',
      first: 'First thing to do: click on any figure to see how it is computed.',
    },
    boardreport: {
      title: 'The board report: what one presents',
      what: 'A few pages in plain language, printed or as a PDF; the screen “Export” makes the workbook and the other files.',
      first: 'To find anything: Ctrl + K. To understand a word: “Fiches and glossary”, from the list of plans.',
    },
  },
}
