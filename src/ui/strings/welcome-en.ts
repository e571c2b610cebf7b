import type { WelcomeStrings } from "./welcome-strings.ts";

/** The first-run page in English. */
export const welcomeEn: WelcomeStrings = {
  title: "Sinogloss is ready",
  lead: "It explains the agencies, laws, plans, companies and people in news about China’s cyber policy, where you read it.",
  underline: {
    heading: "What the underline means",
    paragraphs: [
      "A dotted line below a name means there is a card for it. Rest the pointer on the name, or tap it, and the card opens: what it is, what sources say about it, and where they disagree. Every statement names who says it, where, and when.",
      "Move into the card to keep it open; press Escape or move away to close it. Links stay links: a click on a name inside a link follows the link.",
    ],
  },
  sample: [
    "In July 2021 China’s ",
    { term: "Ministry of Industry and Information Technology", entity: "miit" },
    " put out a draft plan for the country’s cybersecurity industry. The market researchers of ",
    { term: "IDC", entity: "idc" },
    " expected a much smaller market.",
  ],
  sampleHint: "Try it: rest the pointer on an underlined name, or press it.",
  keep: {
    heading: "Keep passages for good",
    paragraphs: [
      "Select text on any page: a small dot appears beside it. Rest the pointer on the dot and choose a colour, and the passage is kept, with a note and tags if you like. A key and the menu of the right mouse button do the same. Every act can be undone.",
      "When you come back, your highlights are painted again, even where the page has changed. One whose words were changed says so; one that is gone stays in your library with its text.",
      "The library lists them all, searches them, and exports them in forms that other programs read.",
    ],
  },
  openLibrary: "Open the library",
  pin: "Keep the icon in sight",
  pinSteps: {
    chromium: [
      "Press the puzzle piece beside the address bar.",
      "Press the pin beside Sinogloss.",
      "The icon opens a search over the knowledge base, the list of what the page names, and the switch for the site.",
    ],
    firefox: [
      "Press the puzzle piece beside the address bar.",
      "Press the cog beside Sinogloss and choose “Pin to Toolbar”.",
      "The icon opens a search over the knowledge base, the list of what the page names, and the switch for the site.",
    ],
  },
  keys: "Keys",
  keysHint: "These are the keys as your browser has them now.",
  commands: {
    _execute_action: "Open the toolbar popup",
    "keep-selection": "Keep the selected passage",
    "look-up-selection": "Look up the selected text",
    "open-library": "Open the library",
    "switch-everything": "Switch Sinogloss off or on everywhere",
    "switch-site": "Switch the underlines on this site off or on",
    "walk-mentions": "Go to the next marked name or highlight",
  },
  notSet: "no key",
  changeKeys: "Change the keys",
  escapeKey: "Esc",
  escapeDoes: "Close the card, or go back",
  stored: {
    heading: "What is stored, and where",
    paragraphs: [
      "On this computer, inside the browser, there are: your settings (such as the sites you switched Sinogloss off for), a copy of the knowledge base, and what you choose to keep: each highlight with its passage, the page’s address and title, your note and tags, when it was last looked for on its page, how it was found and the words found there, and backups of all that.",
      "Your highlights are a reading history. They are not encrypted, they are on this computer alone, and they go when you remove the extension, unless you export them. In private windows nothing is kept unless you ask.",
      "Nothing leaves the computer. Sinogloss makes no request on any network, keeps no record of the other pages you read, and has no account. The link to a source opens only when you press it.",
    ],
  },
  noticed: {
    heading: "What a page can notice",
    paragraphs: [
      "The text of a page is not changed: the line is painted over it. A page that looks for it can see that some of its text is marked, in a list that browsers let every page read, and that one element is added, with the dot at your first selection or with the first card; it stays until you leave the page.",
      "In the same list it can see which of its passages you keep: you can switch that off for a site. It can see neither what a card says, nor your settings, nor notes and tags once they are written. While you type them on the page, it could listen to the keys: where it must not know, write them in the library.",
    ],
  },
  sources: {
    heading: "What the cards rest on",
    paragraphs: ["These articles, each as of its date. What happened since is not in them."],
  },
  sourcesFailed: "The list of sources could not be read. Installing the extension anew mends this.",
};
