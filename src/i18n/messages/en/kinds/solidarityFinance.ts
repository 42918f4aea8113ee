/** The resources of solidarity finance: name, summary and fiche of each. */
export const solidarityFinance = {
  solidarityLoan: {
    name: 'Solidarity loan',
    summary: 'A solidarity lender advances a sum, repaid in instalments with interest.',
    fiche: {
      what: 'A loan from France Active, a foundation or another solidarity lender that is not a bank (account 168; for La Nef, choose the bank loan). France Active lends €5,000 to €500,000 over 5 to 7 years, with 1 to 2 years in which only interest is paid (the grace period).',
      who: 'Associations, SCICs, SCOPs and social-economy companies. France Active funds neither day-to-day running nor losses, and asks that other funding follow.',
      cost: 'About 2% a year at France Active (it varies by region: to be checked), plus any arrangement fee.',
      commits:
        'Repayment on the agreed dates, whether grants arrive or not. Capital repaid leaves the bank without being a charge; only interest weighs on the result.',
      check:
        'The rate, grace period, fee and guarantees written in the offer; the plan’s cash in the months of payment.',
      example: '€60,000 at 2% over 60 months without grace: €1,051.67 a month, and €3,099.88 of interest in all.',
    },
  },
  bankLoan: {
    name: 'Bank loan',
    summary: 'A bank lends at the market rate; the loan is repaid in instalments with interest.',
    fiche: {
      what: 'A loan from a bank (Crédit Coopératif, La Nef, the structure’s own bank…), for an investment or a lasting need of cash.',
      who: 'Every structure. The bank often asks for a guarantee or a surety.',
      cost: 'The rate of the offer (the one shown here is to be replaced), plus the arrangement fee, typed as a share of the amount.',
      commits:
        'Repayment on the agreed dates. A late payment may make the whole debt due: read that clause in the contract.',
      check:
        'How it is repaid: constant payments, constant capital, all at the term, capital left to the term, or its own schedule; the grace period, interest paid or added to the capital; the insurance, the variable rate and the indemnity for early repayment; a term close to the life of what is bought; the cost of the guarantee.',
      example:
        '€45,000 at 4.5% over 36 months with 6 of grace: €168.75 of interest a month for 6 months, then €1,588.76 a month.',
    },
  },
  apportAvecDroitDeReprise: {
    name: 'Apport avec droit de reprise (contribution to be taken back)',
    summary: 'A contribution to own funds, without interest, which the contributor will take back.',
    fiche: {
      what: 'Money left with the association for an agreed time and then given back, without interest. It counts as own funds (account 1034).',
      who: 'Associations only. Usual contributors: members, foundations, local authorities. The contributions of France Active and of CIGALES clubs have fiches of their own.',
      cost: 'No interest.',
      commits:
        'It must be given back on the agreed date: own funds on the balance sheet, but a payment to plan for. Alliage shows both sides.',
      check:
        'The contract: date, one payment or several, conditions. An auditor may class as debt what must surely be given back on a fixed date.',
      example: '€20,000 received in January 2026 and taken back in 5 yearly parts: €4,000 leaves each January.',
    },
  },
  apportSansDroitDeReprise: {
    name: 'Apport sans droit de reprise (definitive contribution)',
    summary: 'A definitive contribution to own funds, which is no income of the year.',
    fiche: {
      what: 'Money given for good to the association to strengthen its own funds (account 1024).',
      who: 'Associations only. Contributors: founders, members, foundations, local authorities.',
      cost: 'None.',
      commits:
        'Nothing to give back, but something moral or statutory is expected in return: without it, the contribution is a gift.',
      check:
        'The deed does say “sans droit de reprise”. The sum is not part of the result: it does not make up for a deficit of the year.',
      example: '€10,000 contributed in March: cash and own funds rise by €10,000, the result does not change.',
    },
  },
  titreAssociatif: {
    name: 'Titre associatif (association bond)',
    summary: 'A bond of an association: interest each year, all the capital at its term, not before 7 years.',
    fiche: {
      what: 'A long debt, repaid after the others in case of trouble. It is repaid in one go, not before 7 years, and only if the surpluses since its issue exceed its value.',
      who: 'Associations with a real economic activity for at least 2 years and entered in the trade register (RCS). In practice for more than €500,000.',
      cost: 'A capped rate: the reference rate of private bonds of the quarter before, plus 3 points at most, plus 2.5 points at most if the bond depends on surpluses.',
      commits: 'Interest each year, then all the capital at once. Bonds are repaid in the order of their issue.',
      check:
        'Type the reference rate in force: without it Alliage cannot check the cap. Check the surpluses planned over 7 years.',
      example: '€500,000 at 4% over 7 years: €20,000 of interest a year, then €500,000 to repay in the seventh year.',
    },
  },
} as const
