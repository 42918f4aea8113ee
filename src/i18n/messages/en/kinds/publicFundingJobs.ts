/** Aid to jobs: name, summary and fiche of each. */
export const publicFundingJobs = {
  aidedJobPec: {
    name: 'PEC aided job',
    summary: 'A share of the minimum wage paid each month for hiring someone far from employment.',
    fiche: {
      what: 'The State, through the paying agency (ASP), pays a share of the gross hourly minimum wage for a number of hours: share × minimum wage × hours × 52 / 12 a month. Account 741, paid the month after.',
      who: 'Non-market employers: associations, some SCICs.',
      cost: 'A tutor, training and support to provide.',
      commits: 'Training and supporting the person hired; otherwise the aid may be claimed back.',
      check:
        'From 30 to 60% of the minimum wage by order of the regional prefect, 20 to 26 hours a week, 9 to 12 months, 24 at most. The 2025-2026 quota is not verified. Tie the aid to the job: Alliage checks that it does not exceed its cost. The minimum wage of each month must be known; that of years to come is typed.',
      example: '20 hours at 50% of a minimum wage of €12.02: €520.87 a month.',
    },
  },
  fonjepPost: {
    name: 'FONJEP post',
    summary: 'A flat aid to a job of youth and popular education, for three years.',
    fiche: {
      what: 'The State, through FONJEP, pays €7,164 a year for a post, at the start of each quarter (account 741). A management fee of €57 a year is charged (account 628).',
      who: 'Associations approved for youth and popular education.',
      cost: 'A management fee of €57 a year.',
      commits: 'Keeping the post and the qualified person in it, and reporting each year.',
      check:
        'Given for three years, renewable. The State may not give another aid to the same job. The amounts come from undated pages: check the convention.',
      example: 'One post from January: €1,791 a quarter, €7,164 a year, less a fee of €57.',
    },
  },
  adulteRelais: {
    name: 'Adulte-relais post',
    summary: 'State aid to a mediator’s job, in priority neighbourhoods.',
    fiche: {
      what: 'The State (ANCT) aids each year the job of a person in charge of social mediation. Account 741, paid by month or by quarter.',
      who: 'Associations and bodies that act in priority neighbourhoods.',
      cost: 'The rest of the wage, and the mediator’s training.',
      commits: 'Carrying out the mediation set in the convention.',
      check: 'The amount in force was not found: type that of your convention. Tie the aid to its job.',
      example: 'For an aid of €20,000 a year typed as an example: €5,000 a quarter.',
    },
  },
  iaeJobAid: {
    name: 'IAE aid by job',
    summary: 'Aid by full-time equivalent to work integration structures, paid by twelfths.',
    fiche: {
      what: 'The State, through the ASP, pays for each full-time equivalent a yearly amount that depends on the structure (EI, ETTI, AI, ACI), a twelfth each month, put right in May, August, November and after the year’s end, plus a modulated part once a year. Account 741.',
      who: 'Structures under convention for integration through economic activity.',
      cost: 'Social and professional support to provide, and its follow-up.',
      commits:
        'Employing the number of people agreed: below it, what was paid too much is taken off the next payments.',
      check:
        'The amounts follow the minimum wage: Alliage knows those from November 2024 to December 2025 and asks for the next ones. Modulated part: 10% at most. The final putting right and the month of the modulated part: check the financial annex.',
      example: 'An ACI of 10 full-time equivalents in 2025: €239,210 a year, €19,934.17 a month.',
    },
  },
} as const
