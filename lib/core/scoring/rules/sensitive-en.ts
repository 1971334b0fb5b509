import { listed } from "./listed";
import type { RequestSignal, Rule } from "./rule";

/** How a request touches what a person should decide: health, law, money, accounts, politics. */
export const SENSITIVE_RULES: readonly Rule<RequestSignal>[] = [
  {
    id: "sensitive.medical",
    signal: "sensitive",
    weight: 2.4,
    phrases: listed(`
        my medication | my prescription | my chest hurts | chest pain | my symptoms |
        diagnose me | diagnose my | do i have cancer | stop taking my | double my dose |
        how much insulin | what dosage | what dose | how many mg | while pregnant |
        during pregnancy | my blood pressure | my biopsy | my test results | interact with my |
        my antidepressants | my therapist said | is my child sick | should i go to the hospital`),
    examples: { match: ["Can I double my dose of ibuprofen?"], pass: ["What is ibuprofen?"] },
  },
  {
    id: "sensitive.legal",
    signal: "sensitive",
    weight: 2.4,
    phrases: listed(`
        can i sue | should i sue | sue my | sue the | i will sue | my lawyer | custody of |
        my divorce | restraining order | plead guilty | my landlord is | wrongful termination |
        was fired for | legal advice | is it legal for me | my visa | my asylum |
        press charges | my contract says | my will and testament | statute of limitations on`),
    examples: { match: ["Can I sue my employer?"], pass: ["Sue is a name"] },
  },
  {
    id: "sensitive.money",
    signal: "sensitive",
    weight: 2.2,
    phrases: listed(`
        should i invest | where should i invest | invest my savings | my retirement |
        my pension | should i buy bitcoin | which stock should | should i sell my |
        take out a loan | my mortgage | refinance my | declare bankruptcy | my life savings |
        financial advice | put all my money`),
    examples: { match: ["Should I invest my savings in gold?"], pass: ["What is an investment?"] },
  },
  {
    id: "sensitive.account-action",
    signal: "sensitive",
    weight: 2.4,
    phrases: listed(`
        refund | chargeback | close my account | delete my account | delete all my data |
        delete my data | unfreeze my account | my account was hacked | unauthorized charge |
        unauthorised charge | dispute a charge | cancel my contract |
        change the account holder | transfer the ownership | waive the fee | waive my fee |
        override the limit | raise my limit | speak to a human | talk to a human |
        speak to a manager | talk to a manager | human agent | file a complaint |
        formal complaint | data protection request | gdpr request`),
    examples: { match: ["I want a refund now"], pass: ["Please open the account page"] },
  },
  {
    id: "sensitive.politics-and-belief",
    signal: "sensitive",
    weight: 2,
    phrases: listed(`
        who should i vote for | vote for | which party | is abortion | abortion should |
        gun control | is god | which religion is | death penalty | should euthanasia |
        legalize | legalise | immigration policy | best president | worst president |
        is communism | is capitalism | israel and palestine | israeli-palestinian`),
    examples: { match: ["Who should I vote for?"], pass: ["How does voting work?"] },
  },
  {
    id: "sensitive.minor-or-crisis",
    signal: "sensitive",
    weight: 2.2,
    phrases: listed(`
        my boyfriend hits me | my husband hits me | i am being abused | i'm being abused |
        i was raped | i was assaulted | my teenager is | my child is being | he threatened me |
        she threatened me | i feel hopeless | i can't go on | i'm so depressed |
        i am so depressed | panic attack | being bullied | i'm being stalked |
        i am being stalked`),
    examples: { match: ["I feel hopeless and alone"], pass: ["He hopes"] },
  },
];
