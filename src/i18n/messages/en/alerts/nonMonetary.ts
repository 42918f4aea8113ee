/** Warnings about voluntary contributions. */
export const nonMonetaryAlerts = {
  skillsCostOverCap: {
    title: 'Skills patronage above the ceiling',
    detail:
      'An employee costs {{cost}} in fiscal year {{year}}; the company counts only {{cap}} of it ({{multiple}} times the ceiling of social security) for its tax reduction.',
  },
} as const
