import { listed } from "./listed";
import type { RequestSignal, Rule } from "./rule";

/** How a request asks for what nobody, or no model, can know. */
export const UNCERTAIN_RULES: readonly Rule<RequestSignal>[] = [
  {
    id: "uncertain.future",
    signal: "uncertain",
    weight: 2.2,
    phrases: listed(`
        who will win | who is going to win | what will | when will | will there be |
        how much will | how many will | predict | forecast | in the future | next year's |
        next week's | next month's | going to happen | by 2030 | by 2040 | by 2050 | in 2050 |
        in 2100`),
    unless: listed(`
        what will i need | what will i learn | what will it take | when will i need |
        what will happen if i`),
    examples: { match: ["Who will win the next election?"], pass: ["Who won the last election?"] },
  },
  {
    id: "uncertain.latest",
    signal: "uncertain",
    weight: 2,
    phrases: listed(`
        latest | current price | stock price | share price | exchange rate | right now |
        today's | as of today | weather today | weather tomorrow | live score | this week's |
        yesterday's | breaking news | recent news | what time is it | currently leading |
        current population | current ceo | current president | up-to-date`),
    examples: { match: ["What is the current price of gold?"], pass: ["What is gold?"] },
  },
  {
    id: "uncertain.figures",
    signal: "uncertain",
    weight: 2.2,
    phrases: listed(`
        revenue | earnings | net income | profit | sales figures | market share | valuation |
        turnover | headcount | quarterly results | unemployment rate | inflation rate | gdp`),
    followedBy: {
      phrases: listed(`
        q1 | q2 | q3 | q4 | quarter | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | last year |
        this year | fiscal`),
      within: 60,
    },
    examples: { match: ["What was their revenue in Q1 2026?"], pass: ["What does revenue mean?"] },
  },
  {
    id: "uncertain.unknowable",
    signal: "uncertain",
    weight: 2.2,
    phrases: listed(`
        exact number of | exactly how many | exact date | precise number | the meaning of life |
        what is the purpose of life | does god exist | is there life after death |
        what happens after we die | are we alone | aliens exist | do aliens | last words of |
        what was he thinking | what is she thinking | what am i thinking | what number am i |
        guess what | who is the best | who's the best | what is the best color |
        is it better to | most beautiful`),
    examples: {
      match: ["What is the meaning of life?"],
      pass: ['What is the meaning of "arson"?'],
    },
  },
  {
    id: "uncertain.about-you",
    signal: "uncertain",
    weight: 1.8,
    phrases: listed(`
        your favorite | your favourite | do you feel | do you love | do you like |
        are you happy | are you conscious | are you sentient | your opinion |
        what do you think about | what did you eat | where do you live | how old are you |
        your childhood | have you ever | do you have a family | your personal`),
    examples: { match: ["What is your favorite food?"], pass: ["What is a good food?"] },
  },
  {
    id: "uncertain.missing-piece",
    signal: "uncertain",
    weight: 1.8,
    phrases: listed(`
        the attached | attached file | attached image | this image | this picture | this photo |
        this video | this audio | the audio | the recording | the above | the following link |
        this link | this website | the passage above | listen to | watch this | draw me |
        generate an image | create an image | play a song | the previous email | my last email |
        that thing`),
    examples: { match: ["Describe this image for me"], pass: ["Describe a sunset"] },
  },
  {
    id: "uncertain.rumour",
    signal: "uncertain",
    weight: 1.8,
    phrases: listed(`
        is it true that | rumor | rumors | rumour | rumours | allegedly | conspiracy |
        did they really | secretly | cover-up | confirmed that | studies prove |
        scientifically proven`),
    examples: { match: ["Is it true that the CEO resigned?"], pass: ["Tell the truth"] },
  },
];
