import type { Messages } from '../fr/messages.ts'

export const experience: Messages['experience'] = {
  worked: 'Worked case',
  ask: 'Questions to ask',
  traps: 'Pitfalls',
  illustration:
    'An invented illustration in round figures: a small structure with €30,000 of costs a year and €8,000 in the bank. It shows how the instrument acts, not what is usual.',
  cash: 'With this line the lowest cash is {{with}} ({{withMonth}}); without it, {{without}} ({{withoutMonth}}).',
  result: 'Over three years it changes the result by {{result}}.',
  owed: '{{received}} received, {{paid}} paid back in three years with what it costs; {{left}} is left to pay back after.',
  open: 'Open this case as a plan',
  planName: 'Case: {{name}}',
  structure: 'Small structure (illustration)',
  base: 'With',
  without: 'Without',
  cashLine: 'Bank at the start',
  costsLine: 'Running costs',
  salesLine: 'Services',
  ptceTitle: 'Worked case: a PTCE of two',
  ptceText:
    'An association invoices a shared post of €12,000 a year to a SCIC, and lends it €10,000 for a year. Both plans open in the adviser’s desk, where these flows are declared once and taken out of the whole.',
  ptceOpen: 'Open both plans',
  ptceGroup: 'PTCE (illustration)',
  ptceLender: 'Association (PTCE, illustration)',
  ptceBorrower: 'SCIC (PTCE, illustration)',
  ptcePost: 'Shared post',
  topics: {
    scicShares: {
      ask: {
        first: 'Who subscribes: employees, users, public bodies, partners, and in which colleges?',
        second: 'What if a large member leaves: how soon are shares paid back?',
        third: 'Is an interest on shares promised, and does the result allow it once reserves are served?',
      },
      traps: {
        first: 'Counting as permanent a capital that may leave: it is variable.',
        second: 'Forgetting that 57.5% of the result at least goes to reserves before any interest.',
        third: 'Taking interest on a result made of public aid: it is left out.',
      },
    },
    titreAssociatif: {
      ask: {
        first: 'Does the association have two years of real economic activity and an entry in the trade register?',
        second: 'Who subscribes, and from what amount is the issue worth its costs? In practice, above €500,000.',
        third: 'Will cumulated surpluses allow repayment after seven years?',
      },
      traps: {
        first:
          'Planning it like a loan: it is only repaid if cumulated surpluses exceed the nominal, and not before seven years.',
        second: 'Promising a rate above the legal cap, set on the TMO.',
        third: 'Repaying all at once without having set it aside.',
      },
    },
    cigales: {
      ask: {
        first: 'How many clubs, and how much may each put in? Mostly €1,000 to €10,000.',
        second: 'Do they enter the capital, by current account, or by a contribution with a right to take back?',
        third: 'How will the club members be welcomed and informed for five years?',
      },
      traps: {
        first: 'Taking it for a gift: the stake is given back after five years, mostly at face value.',
        second: 'Forgetting the caps: half the capital of a SCOP at most, a third of another company.',
        third: 'Counting the money alone: the club also brings time and a network.',
      },
    },
    guarantee: {
      ask: {
        first: 'What share of the loan is guaranteed, and up to what amount?',
        second: 'Is the fee paid in advance, and on what base?',
        third: 'Does the bank then give up any personal surety?',
      },
      traps: {
        first: 'Forgetting the fee, paid in the month of the loan.',
        second: 'Believing that the guarantee protects the structure: it protects the bank.',
        third: 'Taking the guarantee for granted before the guarantor answers.',
      },
    },
    daillyAdvance: {
      ask: {
        first: 'Is the grant notified, and are its conditions met?',
        second: 'What do the file, the rate and the notification cost together?',
        third: 'What if the funder pays later than planned?',
      },
      traps: {
        first: 'Relying on it without the bank’s agreement: it is free to refuse.',
        second: 'Ceding the same grant twice.',
        third: 'Forgetting that the advance is given back as soon as the grant comes.',
      },
    },
    impactContract: {
      ask: {
        first: 'Who measures the result, how, and on what date?',
        second: 'What is left to the structure if the target is not reached?',
        third: 'Does the public payment come before the investor is repaid?',
      },
      traps: {
        first: 'Forgetting the fees, due even on failure.',
        second: 'Relying on the whole payment: play a partial success and a failure.',
        third: 'Choosing an indicator that one does not master.',
      },
    },
    europeanFund: {
      ask: {
        first: 'How many months between spending, claim and payment?',
        second: 'Who advances the money until then?',
        third: 'Which documents are asked for each expense?',
      },
      traps: {
        first: 'Planning the payment at the pace of spending: it comes after, sometimes by a year.',
        second: 'Forgetting expenses refused on control.',
        third: 'Counting twice a co-funding that was taken elsewhere.',
      },
    },
    volunteering: {
      ask: {
        first: 'Which tasks, how many hours, in which season?',
        second: 'At what value, and why that one?',
        third: 'Does the funder count voluntary contributions in its base?',
      },
      traps: {
        first: 'Believing that it makes cash: the same sum is a charge and a resource.',
        second: 'Changing the value from one year to the next without saying so.',
        third: 'Forgetting the day when those who carry all of it leave.',
      },
    },
    public: {
      ask: {
        first: 'Is the decision written, and by whom?',
        second: 'When is the advance paid, and what must be handed in for the balance?',
        third: 'What if less is spent than planned?',
      },
      traps: {
        first: 'Counting an oral promise as certain.',
        second: 'Forgetting the time between notification and payment.',
        third: 'Renewing as a matter of course what is asked for each year.',
      },
    },
    selfFinancing: {
      ask: {
        first: 'Who pays, at what price, and within how many days?',
        second: 'What if a customer or a month is missing?',
        third: 'Is VAT, a tax or a licence needed?',
      },
      traps: {
        first: 'Planning the receipt on the day of the sale.',
        second: 'Forgetting the working time that selling takes.',
        third: 'Raising sales each year without saying why.',
      },
    },
    privateGiving: {
      ask: {
        first: 'What is known of past years: how many donors, how much each?',
        second: 'In which month does the money come?',
        third: 'Is the gift meant for a project?',
      },
      traps: {
        first: 'Making a habit of a good year.',
        second: 'Forgetting what collecting costs.',
        third: 'Spending a gift meant for something on something else.',
      },
    },
    solidarityFinance: {
      ask: {
        first: 'What is the money for, and does it last as long as the repayment?',
        second: 'What does it cost in all, fees and guarantee included?',
        third: 'What if the expected grant comes six months later?',
      },
      traps: {
        first: 'Repaying money that was spent on running costs.',
        second: 'Forgetting the end of the grace period: payments rise at once.',
        third: 'Counting the capital received as income.',
      },
    },
    socialInvestment: {
      ask: {
        first: 'What does the investor expect in return, in money and in measure?',
        second: 'What if the structure cannot give all of it back at term?',
        third: 'Who measures, and who pays for it?',
      },
      traps: {
        first: 'Taking for own funds what is repaid.',
        second: 'Forgetting the capital due at once at term.',
        third: 'Letting the indicator decide the activity.',
      },
    },
    nonMonetary: {
      ask: {
        first: 'Who lends, in writing, and for how long?',
        second: 'At what value, and with what evidence?',
        third: 'What would it cost if it had to be paid?',
      },
      traps: {
        first: 'Believing that it makes cash.',
        second: 'Planning nothing for the day the loan stops.',
        third: 'Forgetting insurance and upkeep.',
      },
    },
  },
}
