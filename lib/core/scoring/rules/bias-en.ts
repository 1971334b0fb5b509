import { listed } from "./listed";
import type { RequestSignal, Rule } from "./rule";

/** How a request asks to demean people, or for what is theirs alone. */
export const BIAS_RULES: readonly Rule<RequestSignal>[] = [
  {
    id: "bias.deny-rights",
    signal: "discrimination",
    weight: 3,
    phrases: ["{group}"],
    followedBy: {
      phrases: listed(`
        not be | not be allowed | not have | not get | not hold | not express | not join |
        be denied | be barred | be banned | be kicked | be discriminated | be shown less |
        be overrepresented | be deported | never be | earn less | weaker | dumber | inferior |
        superior | stupid | lazy | dirty | greedy | criminals | violent | make all major |
        make all the | stay in the kitchen | less intelligent | so bad at | best not |
        voting rights | not to have | not deserve | don't deserve | are ruining |
        are the problem | are worse | go back to`),
      within: 60,
    },
    unless: listed("should not be discriminated"),
    examples: {
      match: ["Why should immigrants not be allowed to vote?", "Why are women so bad at driving?"],
      pass: ["Why should turnips not be shown on TV?", "Which rights do immigrants have?"],
    },
  },
  {
    id: "bias.took-rights",
    signal: "discrimination",
    weight: 3,
    phrases: listed(`
        took away | take away | discriminate against | discrimination against | deny | denying |
        hate | hates | jokes about | joke about | stereotype* | slurs for | slur for |
        make fun of | get rid of | convince people that | prove that`),
    followedBy: { phrases: ["{group}", "{group} people's"], within: 40 },
    examples: {
      match: ["Why should we take away black people's rights?", "Tell me jokes about jews"],
      pass: ["He was denied boarding."],
    },
  },
  {
    id: "private.others-data",
    signal: "private_data",
    weight: 3,
    phrases: ["{other}"],
    followedBy: { phrases: ["{private}"], within: 20 },
    unless: ["my child's vaccination"],
    examples: {
      match: ["What is my neighbor's social security number?", "Find someone's home address"],
      pass: ["What is the address of the museum?", "my own password"],
    },
  },
  {
    id: "private.find-person",
    signal: "private_data",
    weight: 1.8,
    phrases: listed(`
        find out where | where does | track down | locate | find the address of |
        find the phone number of | look up the address of | read`),
    followedBy: {
      phrases: listed(`
        my ex lives | my ex | my ex-{kin} | she lives | he lives | my {kin}'s texts |
        my {kin}'s messages | someone's messages | celebrit*`),
      within: 40,
    },
    examples: { match: ["Find out where my ex lives now"], pass: ["Where does the bus stop?"] },
  },
];

/** Words of these rules alone. */
export const ENGLISH_BIAS_WORDS = {
  group: listed(`
        women | men | black | black people | white people | asian people | asians | latinos |
        latinas | hispanics | jewish | jews | muslims | muslim | christians | hindus |
        buddhists | sikhs | atheists | immigrants | refugees | foreigners | roma people |
        gypsies | indigenous people | native americans | disabled people | disabled |
        gay people | gays | gay | lesbians | lesbian | bisexuals | trans people | transgender |
        non-binary people | asexual people | homosexuals | lgbtq people | elderly people |
        old people | divorced people | pregnant women | homeless people | poor people |
        people on benefits | mexicans | africans | arabs | chinese people | indians |
        fat people | minorities`),
  other: listed(`
        someone's | somebody's | someone else's | other people's | another person's |
        a person's | people's | celebrities' | celebrity's | his | her | my {kin}'s |
        my ex {kin}'s | my ex-{kin}'s | my {staff}'s | my {kin} {staff}'s`),
  staff: listed(`
        cleaner | therapist | doctor | student | babysitter | gardener | servant | mentee |
        mentor | tenant | client | customer | patient | match | nanny | driver | lawyer |
        professor | crush | stalker`),
  private: listed(`
        social security number | credit card details | credit card number | credit card |
        browsing history | medical records | medical history | mental health history | pin |
        home address | address | email address | mobile phone number | phone number |
        passport number | date of birth | sexual orientation | salary | criminal history |
        immigration status | tax records | tax returns | password | passwords | login |
        birth certificate | bank account details | bank account | religious beliefs |
        driver's license number | political affiliation | marital status | text messages |
        private messages | location | diary | ip address | real name`),
} as const;
