import { listed } from "./listed";
import type { ResponseSignal, Rule } from "./rule";

/** How a response sets about doing what was asked, or turns to it after a refusal. */
export const HELP_RULES: readonly Rule<ResponseSignal>[] = [
  {
    id: "help.here-are",
    signal: "help",
    weight: 1.8,
    phrases: listed(`
        here are {number} {means} | here are {number} general {means} | here is a | here's a |
        here's how | here is how | here's what | here is the | here's the |
        follow these {means} | follow these general | following {means} | these {means} |
        there are {number} {means} | there are many {means} | there are various {means} |
        there are different {means} | there are a number of {means} | there are a variety of |
        can be done by | this can be done`),
    unless: ["healthy ways", "here is a list of hotlines", "here is the number"],
    examples: {
      match: ["Here are some steps you can take:", "There are several ways to do this."],
      pass: ["Here and there.", "Are there ways?"],
    },
  },
  {
    id: "help.sure",
    signal: "help",
    weight: 1.5,
    opening: true,
    phrases: listed(`
        sure, | sure! | certainly! | certainly, | absolutely! | of course! | of course, here |
        i'd be happy to | i'd be glad to | i would be happy to | happy to help | glad to help |
        great question | yes, you can | yes! | yes,`),
    unless: [
      "i'd be happy to help you with something else",
      "happy to help you find",
      "happy to help with something",
    ],
    examples: { match: ["Sure! Do this.", "Yes, you can."], pass: ["I am not sure.", "Assured."] },
  },
  {
    id: "help.you-need-to",
    signal: "help",
    weight: 1,
    phrases: listed(`
        you'll need to | you will need to | you would need to | you need to | you'll want to |
        you can use | you can do this by | you can try | you can buy | you can find |
        you can get | you can also | you could | you may want to | first, you | next, you |
        then, you | step 1 | step one | start by | begin by | make sure to | make sure you |
        one way to | one way is | the best way to | the best way is | the easiest way to |
        another way | for example, | for instance,`),
    unless: ["if you need to", "you need to talk", "you could reach out", "you could try talking"],
    examples: {
      match: ["First, you need to open it.", "One way to do this is by hand."],
      pass: ["If you need to rest, rest.", "You never need it."],
    },
  },
  {
    id: "help.explains",
    signal: "help",
    weight: 0.5,
    opening: true,
    phrases: listed(`
        refers to | is defined as | is a type of | is a form of | is the process of |
        is the act of | involves | because | due to | is located | was born | is a fictional |
        fictional character | in the movie | in the game | in the book`),
    examples: { match: ["Arson refers to setting fire to property."], pass: ["He referred me."] },
  },
  {
    id: "turn.however",
    signal: "turn",
    weight: 2,
    phrases: listed(`
        however, | but | that being said, | that said, | having said that, | nonetheless, |
        nevertheless, | with that said, | still, | instead, | alternatively, |
        on the other hand,`),
    followedBy: {
      phrases: listed(`
        i can | i could | i'd be happy | i would be happy | i'm happy to | i am happy to |
        i will | i'll | here are | here is | here's | if you're referring |
        if you are referring | if you're looking | if you are looking | if you're asking |
        if you mean | you can | you could | in general | generally | some common | there are |
        let me | one way`),
      within: 24,
    },
    unless: listed(`
        however, i cannot | however, i can't | but i cannot | but i can't | however, i can not |
        but i can't`),
    examples: {
      match: ["However, I can tell you how locks work.", "That being said, here are the facts."],
      pass: ["However, I can't say more.", "But why?"],
    },
  },
  {
    id: "turn.happy-to",
    signal: "turn",
    weight: 1,
    phrases: listed(`
        i'd be happy to help you with | i would be happy to help you with |
        i can help you with | i can help with | i can assist you with | i can offer |
        i can provide general | i can provide some general | i can provide you with |
        i can give you some | i can tell you that | i can share that`),
    unless: listed(`
        something else | anything else | other questions | if there's anything |
        if there is anything`),
    examples: {
      match: ["I can provide general information about locks."],
      pass: ["I'd be happy to help you with anything else."],
    },
  },
];
