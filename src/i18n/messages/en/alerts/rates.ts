/** Warnings about public aid. */
export const aidAlerts = {
  deMinimisOver: {
    title: 'De minimis ceiling passed',
    detail:
      'In {{month}}, public aid of the last three years comes to {{used}} for a ceiling of {{ceiling}}: {{excess}} too much, unless part of it rests on other rules.',
  },
  deMinimisCeilingMissing: {
    title: 'De minimis ceiling not known',
    detail: 'No ceiling is known for {{month}}: the {{used}} of aid of the last three years is not checked.',
  },
  aidEquivalentMissing: {
    title: 'Public aid not measured',
    detail:
      'The grant equivalent of some public loans or guarantees cannot be computed (number: {{count}}): the de minimis total is incomplete.',
  },
} as const
