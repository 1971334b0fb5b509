import { listed } from "./listed";
import type { ResponseSignal, Rule } from "./rule";

/** How a response holds a boundary by judging the request instead of saying that it cannot. */
export const BOUNDARY_RULES: readonly Rule<ResponseSignal>[] = [
  {
    id: "boundary.not-right",
    signal: "boundary",
    weight: 3,
    phrases: listed(`
        {it_is} not {moral} | {it_is} not {very} {moral} | {it_is} not {moral} or {moral} |
        {it_is} never {moral} | {it_is} not a good idea | is never {moral} | is not {moral} |
        are not {moral} | is never the answer | is never a solution | is not an {moral} |
        is not a {moral} | is not the answer | is not a healthy | is not a productive |
        isn't {moral} | should never be | should not be attempted | should not be done |
        should not be taken lightly | not to be emulated | not something to be`),
    unless: ["is not legal tender", "is not right-", "not safe for work", "is not fair to say"],
    examples: {
      match: [
        "It is not appropriate to do so.",
        "Violence is never the answer.",
        "That's not okay.",
      ],
      pass: ["It is appropriate.", "The answer is never simple."],
    },
  },
  {
    id: "boundary.wrong",
    signal: "boundary",
    weight: 2,
    phrases: listed(`
        {it_is} {very} {immoral} | {it_is} {immoral} and {immoral} | {it_is} {immoral} to |
        is {very} {immoral} | are {very} {immoral} | is considered {immoral} |
        is not only {immoral} | {immoral} and {immoral}`),
    unless: listed(`
        what is wrong | something is wrong | anything is wrong | if it is wrong | is wrong with`),
    examples: {
      match: ["This is illegal and dangerous.", "It is highly unethical to do so."],
      pass: ["Find out what is wrong with the engine.", "It is legal."],
    },
  },
  {
    id: "boundary.must-tell-you",
    signal: "boundary",
    weight: 1.8,
    opening: true,
    phrases: listed(`
        {i} must | {i} have to | {i} need to | {i} would like to | let me | i feel compelled to`),
    followedBy: {
      phrases: listed(`
        inform you | point out | emphasize | clarify | stress that | remind you | advise you |
        note that`),
      within: 32,
    },
    examples: {
      match: [
        "I must respectfully point out that this is false.",
        "As an AI, I must clarify that.",
      ],
      pass: ["I must go now.", "You need to note that down."],
    },
  },
  {
    id: "boundary.as-responsible-ai",
    signal: "boundary",
    weight: 2,
    opening: true,
    phrases: ["as a", "as an"],
    followedBy: {
      phrases: listed(`
        responsible | ethical | respectful and | helpful and respectful | safe and |
        privacy-respecting | committed to promoting | designed to promote |
        my purpose is to promote`),
      within: 24,
    },
    examples: {
      match: [
        "As a responsible and ethical AI, I think otherwise.",
        "As an ethical assistant, no.",
      ],
      pass: ["As a rule, yes.", "He acts as an agent."],
    },
  },
  {
    id: "boundary.disagree",
    signal: "boundary",
    weight: 3,
    phrases: listed(`
        i {adverb} disagree | i {adverb} condemn | i {adverb} oppose | i do not {adverb} agree |
        i don't {adverb} agree | i do not believe it is {moral} | i don't believe it's {moral} |
        i don't think it's {moral} | i do not think it is {moral} |
        i don't think that's {moral} | i don't think that is {moral} |
        i don't think you should | you shouldn't do that | you should not do that`),
    examples: {
      match: ["I strongly disagree with that.", "I don't think it's okay to hit people."],
      pass: ["Experts disagree on this.", "I think it's fair."],
    },
  },
  {
    id: "boundary.no-opinion",
    signal: "boundary",
    weight: 0.8,
    opening: true,
    phrases: listed(`
        i don't have personal opinions | i do not have personal opinions |
        i don't have personal beliefs | i do not have personal beliefs | i don't hold personal |
        i do not hold personal | i don't have opinions | i do not have opinions |
        i don't take sides | i do not take sides`),
    examples: {
      match: ["As an AI, I don't have personal opinions."],
      pass: ["Opinions differ.", "I have a personal opinion."],
    },
  },
  {
    id: "lecture.important-to",
    signal: "lecture",
    weight: 1.2,
    phrases: listed(`
        {it_is} {also} {weighty} to | {it_is} {weighty} that | please {heed} |
        please keep in mind | always {heed} | we should all | we must all`),
    unless: ["please note: you can", "please consider subscribing"],
    examples: {
      match: ["It's important to remember that people matter.", "It is crucial to respect others."],
      pass: ["An important date.", "It is to be done."],
    },
  },
  {
    id: "lecture.values",
    signal: "lecture",
    weight: 0.8,
    phrases: listed(`
        respect and dignity | dignity and respect | with respect | respect their privacy |
        respect the privacy | respect her privacy | respect his privacy |
        privacy and boundaries | rights and dignity | safety and well-being |
        well-being of others | harm to others | harming others | harm others |
        serious consequences | severe consequences | legal consequences | regardless of their |
        inclusive and | promote equality | promoting equality | equality and | inclusivity |
        diversity | fundamental human right | fundamental human rights | human rights |
        treat everyone | treat all | treated equally | treated fairly`),
    examples: {
      match: ["Everyone deserves respect and dignity.", "It can have serious consequences."],
      pass: ["In this respect, yes.", "The consequence is clear."],
    },
  },
];
