import type { Messages } from '../../fr/messages.ts'

export const betweenStructures: Pick<Messages['kinds'], 'loanGranted' | 'sharesHeld' | 'premisesLet'> = {
  loanGranted: {
    name: 'Loan granted',
    summary: 'The structure lends to another: the money goes out, then comes back with interest.',
    fiche: {
      what: 'A loan seen from the lender (account 27): the capital leaves the bank without being a charge and comes back without being income; only the interest is (account 76). The schedule is the borrower’s own.',
      who: 'A structure with cash to help another: a territory fund, a member of a PTCE, a head of network.',
      cost: 'The money lent is missing until it is given back; the risk is not to see all of it again.',
      commits: 'Wait for the agreed payments. A written contract, dated, signed on both sides.',
      check:
        'That the structure may lend: have it checked before signing. The borrower’s plan holds the same loan: the adviser’s desk brings them together.',
      example: '€10,000 lent for a year at 6%, capital at term: €50 of interest a month, €10,000 after twelve months.',
    },
  },
  sharesHeld: {
    name: 'Shares held',
    summary: 'The structure enters the capital of another and takes its stake back at face value.',
    fiche: {
      what: 'Shares of a SCIC, of a property fund or of a solidarity bank (account 27): the money leaves the bank without being a charge, and comes back on withdrawal.',
      who: 'Any structure whose articles allow it.',
      cost: 'Nothing in the result; the money is tied up.',
      commits: 'Stay for the agreed time; the other’s articles may put repayment off.',
      check: 'The length, the withdrawal value, and the vote that goes with the shares.',
      example:
        '€3,000 of shares subscribed in March, given back in September: nothing in the result, €3,000 away for six months.',
    },
  },
  premisesLet: {
    name: 'Premises of a collective fund (the fund’s side)',
    summary: 'The fund lets its walls: rent received, deposit and shares to give back.',
    fiche: {
      what: 'The contract of a collective fund’s premises, seen from the fund: the rent is income (account 708), the deposit and the shares that the occupant subscribed are owed when it leaves (account 165).',
      who: 'A property fund, a collective fund, a PTCE that owns walls.',
      cost: 'The walls are bought apart, by an investment and its loans.',
      commits: 'Maintain, leave the use, give the deposit and shares back on leaving.',
      check:
        'The occupant’s plan holds the same contract: the adviser’s desk brings them together. Shares subscribed: book them as capital if the articles say so.',
      example:
        'A rent of €1,000 a month and €2,500 of deposit and shares: €12,000 of income a year, €2,500 to give back on leaving.',
    },
  },
}
