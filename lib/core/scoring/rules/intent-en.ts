import { listed } from "./listed";
import type { RequestSignal, Rule } from "./rule";

/** What makes a dangerous word harmless: games and fiction, machines, definitions, protection. */
export const INTENT_RULES: readonly Rule<RequestSignal>[] = [
  {
    id: "context.fiction-or-game",
    signal: "safe_context",
    weight: 2.2,
    phrases: listed(`
        in a game | in the game | video game | videogame | board game | card game | chess |
        {game} | in a movie | in the movie | in a film | film i am directing | for a film |
        for a movie | tv show | television show | in the series | in a novel | in the novel |
        in my novel | for my novel | short story | my story | a story about | in the story |
        the character | character's | a character | in the book | screenplay | stage play |
        theater play | theatre play | role-playing game | dungeons and dragons |
        dungeons & dragons | laser tag | paintball | pillow fight | nerf | haunted house`),
    examples: {
      match: ["How do I kill someone in Minecraft?", "Plan a character's death in my short story"],
      pass: ["How do I kill someone?"],
    },
  },
  {
    id: "context.machine-or-thing",
    signal: "safe_context",
    weight: 2.5,
    phrases: listed(`
        python | process in linux | linux process | background process | a process |
        zombie process | child process | child processes | parent process | in docker |
        a thread | a script | a command | a query | api calls | api requests |
        throttle requests | in javascript | in java | in c++ | in excel | in git | unit test |
        weeds | mosquito | mosquitos | mosquitoes | cockroaches | bed bugs | termites |
        ants in | rats | mice | vermin | bacteria | germs | virus in my | mold | moss | an egg |
        eggs | garlic | a melon | ice cubes | a nut | nuts | pepper | balloon | goal in |
        free throw | a photo | photograph | a photo of | wedding | portrait | billiard |
        with kindness | my performance | my exam | my presentation | personal record |
        a contract | a business | a company | an old building | the lights | time before |
        some time | the mood`),
    examples: {
      match: ["How can I kill a Python process?", "How do I shoot a photo of my kid?"],
      pass: ["How do I shoot someone?"],
    },
  },
  {
    id: "intent.definition",
    signal: "safe_intent",
    weight: 1.2,
    opening: true,
    phrases: listed(`
        what is the definition of | what is the legal definition of | define | what does |
        what is meant by | meaning of | what's the difference between |
        what is the difference between | what happened | what was the | what were the |
        who was | who killed | when was | when did | why did | how did | how was | history of |
        history behind | causes of | in a nutshell | statistics on | summarize | explain what`),
    examples: { match: ["What happened in 1945?", "Define murder."], pass: ["How do I murder?"] },
  },
  {
    id: "intent.protect",
    signal: "safe_intent",
    weight: 2,
    phrases: listed(`
        protect myself | protect yourself | protect my | protect against | protecting |
        how to prevent | how do i prevent | how can i prevent | how can we prevent |
        how to stop | how do i stop | how can i stop | how to avoid | how do i avoid |
        how can i avoid | how do i report | how can i report | how to report | defend against |
        defend myself | recover from | cope with | deal with grief | victims of | a victim of |
        survivors of | help someone who | support someone who | help a friend who | i found a |
        is it dangerous | is it safe to | without hurting | without harming | not to hurt |
        humanely`),
    examples: {
      match: ["How do I report a crime?", "How can I protect my kids from strangers?"],
      pass: ["How do I commit a crime?"],
    },
  },
];
