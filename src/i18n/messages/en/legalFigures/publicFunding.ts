/** What the dated figures of public funding are called. */
export const publicFundingFigures = {
  pecLowestRate: 'Lowest share of the minimum wage of a PEC',
  pecHighestRate: 'Highest share of the minimum wage of a PEC',
  pecLowestHours: 'Fewest hours of a PEC',
  pecHighestHours: 'Most hours of a PEC',
  pecLongestTerm: 'Longest duration of a PEC',
  fonjepAmount: 'Yearly amount of a FONJEP post',
  fonjepFee: 'Management fee of a FONJEP post',
  fonjepTerm: 'Duration of a FONJEP post',
  iaeAidEi: 'Yearly aid by job, EI',
  iaeAidEtti: 'Yearly aid by job, ETTI',
  iaeAidAi: 'Yearly aid by job, AI',
  iaeAidAci: 'Yearly aid by job, ACI',
  iaeModulatedShare: 'Largest modulated part of the aid by job',
  emergenceHighestAmount: 'Highest premium for a project that begins',
} as const
