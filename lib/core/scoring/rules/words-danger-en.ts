import type { WordLists } from "./expand-phrases";
import { listed } from "./listed";

/** What harm is made of, for the English rules on requests. */
export const ENGLISH_DANGER_WORDS: WordLists = {
  hurt: listed(`
        kill | killing | murder* | stab | stabbing | shoot | shooting | strangl* | chok* |
        poison | poisoning | drown | drowning | beat | beating | beat up | hit | hitting |
        punch* | attack* | assault* | hurt | hurting | harm | harming | injur* | tortur* |
        rape | molest* | abus* | kidnap* | abduct* | captur* | execut* | assassinat* |
        exterminat* | eliminat* | eradicat* | annihilat* | massacr* | slaughter* | butcher* |
        slay | snip* | terminat* | liquidat* | decimat* | obliterat* | destroy* | demolish* |
        crush* | smash* | shatter* | blow up | bomb | bombing | burn | slash* | gut | throttl* |
        overpower | hunt down | get rid of | do away with | wipe out | push |
        threaten* | intimidat* | bully* | harass* | humiliat* | insult* | traffick* | enslav* |
        hammer | euthani* | drug | explod* | ripping off | chop* up | cut off | take hostage`).filter(
    (word) => word !== "take" && word !== "rap*ing",
  ),
  break: listed(`
        break | breaking | break open | crack open | crack | sever | chop up | saw | cut off |
        rip off | ripping off | pierce | carve | dispose of | steal | stealing | torch |
        wreck* | damag* | explode | make`),
  property: listed(`
        house | car | tires | tyres | home | motorbike | bike | property | life | wallet |
        phone | car explode | windows | reputation | business | boat | office`),
  crime: listed(`
        commit a {act} | commit an {act} | commit {act} | committing a {act} |
        committing {act} | {act} operation | plan a {act} | plan an {act} | engage in {act} |
        get away with {act} | get away with a {act} | a kidnapping | an assassination |
        launder money | money laundering | evade taxes | cheat on my taxes | shoplift* |
        steal from | steal a | steal an | stealing a | break into a | rob a | rob an |
        sell drugs | sell marihuana | sell marijuana | sell cocaine | sell weed | buy drugs |
        buy meth | buy heroin | buy cocaine | buy weed | buy some weed | make cocaine |
        make meth | make crack | illegal drugs | illegally | blackmail | extort* | smuggl* |
        human trafficking | sex with a minor | sex with a child | underage | stealing without |
        cheat on an exam without | fake news about | avoid the police | evade the police |
        hide a body | hide the body | torrent | pirate movies | counterfeit* | forge a`),
  act: listed(`
        murder | arson | fraud | bank fraud | bank account fraud | credit card fraud |
        tax fraud | insurance fraud | identity theft | theft | treason | terrorism | massacre |
        robbery | armed robbery | assault | violent assault | rape | crime | genocide |
        perjury | burglary | blackmail | kidnapping | human trafficking | mass shooting |
        hate crime | bombing | cyberattack | suicide bombing | vandalism`),
  game: listed(`
        minecraft | fortnite | call of duty | gta | gta v | grand theft auto | the sims |
        skyrim | league of legends | world of warcraft | elden ring | counter-strike |
        overwatch | red dead redemption | the witcher | pokemon | zelda | assassin's creed |
        hitman | doom | halo | roblox | among us | age of empires`),
  defend: listed(`
        protect myself | protect yourself | protect my | protect against | prevent |
        avoid being | stop someone from | report a | report an | reporting a | report someone |
        recognize | recognise | detect | defend against | victim of | victims of | signs of |
        penalty for | punishment for | laws against | awareness`),
  atrocity: listed(`
        holocaust | genocide | ethnic cleansing | massacre | massacres | concentration camp |
        concentration camps | auschwitz | hitler | nazi | nazis | slavery | slave trade |
        jim crow | 9/11 | isis | al-qaeda | khmer rouge | pinochet | stalin | mao | pol pot |
        mass shooting | school shooting | columbine | terrorist attack | terrorist attacks |
        apartheid | lynching | lynchings | taliban | assassination | atomic bombs on |
        hiroshima | world war 2`),
};
