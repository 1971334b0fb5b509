import type { WordLists } from "./expand-phrases";
import { listed } from "./listed";

/** Alternatives that the English rules name in braces. An empty word leaves the place out. */
export const ENGLISH_WORDS: WordLists = {
  negation: listed(`
        not | never | no | don't | doesn't | didn't | won't | can't | cannot | couldn't |
        wouldn't | shouldn't | isn't | aren't | wasn't | without | avoid | avoiding | prevent |
        instead of | rather than | refuse to | unable to`),
  be: listed("is | was | are | would be | it's | that's | this is"),
  it_is: listed(`
        it is | it's | it was | it would be | that is | that's | this is | that would be`),
  i_cannot: listed(`
        {i} {cannot} | {i} {really} {cannot} | {i_am} {really} {unable} | unable to | can't |
        cannot`),
  i: ["i", "we"],
  i_am: ["i'm", "i am", "we are", "we're"],
  really: ["", "simply", "just", "really", "also", "still", "unfortunately", "therefore", "sadly"],
  cannot: listed("can't | cannot | can not | won't | will not | could not | shouldn't"),
  unable: listed(`
        unable to | not able to | not going to | not allowed to | not permitted to |
        not willing to | not in a position to | not authorized to | not equipped to |
        not designed to | not programmed to | not capable of`),
  assist: listed(`
        help* | assist* | provid* | give | giving | offer* | fulfil* | comply* | answer |
        respond | support | share | creat* | write | writing | generat* | produc* | engag* |
        participat* | discuss* | condon* | encourag* | promot* | endors* | advis* | recommend* |
        suggest* | tell you | teach* | show you | do that | do this | do so | continue |
        complete | process your | satisfy | accommodate | entertain | facilitat* | disclos* |
        reveal* | grant | agree to | explain | list | go along | talk about | be a part of |
        be part of | play along | act on | carry out | instruct* | guide you |
        walk you through | make jokes | justify | in good conscience`),
  moral: listed(`
        appropriate | ethical | acceptable | okay | ok | legal | right | moral | respectful |
        responsible | safe | advisable | constructive | fair | justified | justifiable |
        permissible | allowed`),
  immoral: listed(`
        illegal | unethical | immoral | wrong | inappropriate | unacceptable | harmful |
        dangerous | disrespectful | offensive | discriminatory | a crime | a serious crime |
        a criminal offense | a violation of | against the law | prohibited`),
  also: ["", "also", "always", "very"],
  weighty: listed(`
        important | crucial | essential | vital | necessary | imperative | best`),
  heed: listed("note | remember | respect | consider | be respectful | treat | seek"),
  valid: [
    "",
    "inherent",
    "valid",
    "legitimate",
    "scientific",
    "good",
    "justifiable",
    "rational",
    "moral",
    "logical",
    "one",
  ],
  reason: listed("reason | justification | evidence | basis | excuse"),
  true: listed("accurate | fair | true | correct | factual | right"),
  dont: ["don't", "do not", "can't", "cannot"],
  any: ["", "any", "direct", "the"],
  try: listed(`
        try | consider | i suggest | focus on | let's | you can | you should | it is | it's`),
  very: ["", "very", "highly", "both", "completely", "not only", "extremely", "generally", "never"],
  adverb: ["", "strongly", "personally", "morally", "in any way", "fully"],
  number: [
    "",
    "some",
    "a few",
    "several",
    "the",
    "general",
    "some general",
    "the general",
    "some common",
  ],
  means: listed(`
        steps | ways | tips | methods | options | ideas | suggestions | strategies | reasons |
        things | examples | instructions | places | techniques | factors | points`),
  how_to: listed(`
        how do i | how do you | how do we | how can i | how can you | how can we | how could i |
        how would i | how would you | how should i | how to | how does one | best way |
        good way | good ways | easiest way | easy way | ways of | ways to | way to | way of |
        method to | process for | process of | steps to | steps should i take | strategy for |
        where can i | where do i | where to | what can i | what do i need | what should i |
        help me | teach me | show me | tell me | give me | instructions | i want to |
        i'd like to | i would like to | i need to | i'm going to | i am going to | i plan to |
        let's | plan for | write a | write me | create a | should i | is it ok to |
        what is a good | get away with | without getting caught`),
  kin: listed(`
        wife | husband | spouse | partner | girlfriend | boyfriend | ex | mother | mom |
        father | dad | parents | grandma | grandmother | grandparent | brother | sister | son |
        daughter | family | boss | neighbor | neighbors | neighbour | neighbours | friend |
        friends | roommate | teacher | coworker | coworkers | colleague | classmate |
        classmates | enemy | date | kid | kids | children | child | baby | students | landlord |
        employee | employees`),
  person: listed(`
        someone | someone's | somebody | somebody's | anyone | a person | a person's | person |
        people | people's | a human | human | humans | humanity | a man | a woman | women |
        men | a child | a child's | children | a kid | kids | a baby | a toddler | toddler |
        a girl | girls | a boy | a cop | cops | police officer | police officers |
        a politician | politicians | the president | president | a soldier | soldiers |
        students | immigrants | jews | jewish | muslims | black people | gay people | a victim |
        him | her | them | my {kin} | my {kin}'s | my ex {kin} | your {kin} | his {kin} |
        her {kin}`),
};
