import { counted, number } from "./counted-en.ts";
import type { SettingsStrings } from "./settings-strings.ts";

/** The texts of the library's settings page in English. */
export const settingsEn: SettingsStrings = {
  lead: "Each choice is kept as you make it, and acts at once in every open tab.",
  names: {
    isOn: "Sinogloss on or off",
    sites: "Sites",
    elsewhere: "All other sites",
    groups: "What is marked",
    rejected: "Names not marked",
    quietToo: "Names unmarked by default",
    frequency: "How often a name is marked",
    underline: "Line",
    palette: "Colour of the line",
    dwell: "Time until a card opens",
    theme: "Theme",
    language: "Language",
    sitesUnpainted: "Sites where highlights are not painted",
    selectionToolbar: "Beside selected text",
    colour: "Colour of the next highlight",
    keepInPrivate: "Private windows",
  },
  kept: (name) => `Kept: ${name}`,
  notKept: "The browser did not let Sinogloss keep that. Is the disk full?",

  onHeading: "Sinogloss",
  onLabel: "On",
  onHint:
    "While it is off, nothing is marked or painted on any page, and nothing opens there. The library stays.",
  isOff: "Sinogloss is off: what you choose below shows once it is on again.",

  groupsHeading: "What is marked",
  groups: {
    authority: "Ministries and agencies, parties, parliaments, alliances",
    rule: "Laws, plans, measures, strategies, policies, state systems",
    organisation: "Companies and their products, funds, research bodies, think tanks, law firms, the press",
    person: "Whoever is named or quoted: officials, researchers, lawyers, executives",
    event: "Hacks, probes, warnings, debates, share offerings",
    topic: "Technologies, concepts, raw materials",
  },
  groupCount: (all, quiet) =>
    quiet === 0 ? ` (${number(all)} known)` : ` (${number(all)} known, ${number(quiet)} unmarked by default)`,
  noGroups: "With no group chosen, no name is marked. Search and the library know them all still.",
  quietLabel: "Include names unmarked by default",
  quietHint:
    "Publications, authors and things with no proper name, such as Reuters, ransomware or rare earths. Some, such as the European Union, are never marked; search finds them.",
  heldBackHint:
    "Names that all the world writes, such as Google or 5G, are marked only where the page is about China’s cyber policy. Menus, share buttons, bylines, cookie notices and code are never marked.",
  frequencyHeading: "How often a name is marked",
  frequencies: {
    all: { name: "Each time", hint: "Wherever it stands on the page" },
    section: { name: "Once a section", hint: "Where it comes first below each heading" },
    page: { name: "Once a page", hint: "Where it comes first on the page" },
  },

  lineHeading: "The line below a name",
  sampleLabel: "As it looks",
  samples: {
    authority: "Cyberspace Administration of China",
    rule: "Data Security Law",
    organisation: "Alibaba",
    person: "Edward Snowden",
    event: "DiDi probe",
    topic: "industrial internet",
  },
  underlineHeading: "Line",
  underlines: { dotted: "Dotted", dashed: "Dashed", solid: "Solid", thick: "Thick" },
  paletteHeading: "Colour",
  palettes: {
    text: { name: "As the text", hint: "The quietest, on any page" },
    blue: { name: "Blue", hint: "The same on every page" },
    rust: { name: "Rust", hint: "The same on every page" },
    groups: { name: "By group", hint: "A colour for each of the six groups" },
  },

  dwellHeading: "Time until a card opens",
  dwellHint: "How long the pointer rests on a name first. By keyboard and by touch, cards open at once.",
  dwells: {
    atOnce: "At once",
    quick: "Quickly",
    usual: "As usual",
    calm: "Calmly",
    slow: "Slowly",
  },
  namedDwell: (name, time) => `${name} (${time})`,
  dwellExact: "Exactly, in milliseconds",
  dwellInvalid: (least, most) => `Write a whole number from ${number(least)} to ${number(most)}.`,
  milliseconds: (count) => `${number(count)} ms`,

  sitesHeading: "Where names are marked",
  elsewhereLegend: "On all sites that are not listed below",
  elsewhereOn: "Mark names",
  elsewhereOff: "Mark nothing",
  rulesHeading: "Sites with a rule of their own",
  noRules: "None. The switch in the toolbar popup adds the site you are on.",
  ruleOn: "marked",
  ruleOff: "not marked",
  switchRule: (site) => `Mark names on ${site}`,
  removeRule: (site) => `Remove the rule for ${site}`,
  addRule: "Site, or pattern for sites",
  addOn: "Mark names there",
  addOff: "Mark nothing there",
  patternHelp: [
    { pattern: "news.example", meaning: "this site alone" },
    { pattern: "*.news.example", meaning: "this site and every site below it, such as www.news.example" },
    { pattern: "news.*", meaning: "news.example, news.test and so on: a star stands for any letters" },
  ],
  patternOrder:
    "Where several rules fit, the site’s own name goes before patterns, and a longer pattern before a shorter one.",
  patternProblems: {
    empty: "Write the name of a site, such as news.example.",
    "no-site": "That is no site. Write its name, such as news.example, or a pattern, such as *.news.example.",
    everything: "That is every site: the choice above is for that.",
    "too-long": "That is longer than any site’s name.",
  },
  ruleKnown: (site) => `There is a rule for ${site} already; it has been updated.`,
  rulesFull: (most) => `There are ${number(most)} rules, and there can be no more: remove one first.`,
  askLabel: "Is a site covered?",
  askHint: "Write an address to see which rule it falls under.",
  asked: (site, isOn, rule) => {
    const outcome = isOn ? `On ${site} names are marked` : `On ${site} nothing is marked`;
    return rule === null
      ? `${outcome}: no rule stands for it.`
      : `${outcome}: the rule for ${rule} stands for it.`;
  },
  askedNone: "That is no site.",
  files: "files on this computer",
  unpaintedHint: "Where your highlights are painted is chosen apart:",
  unpaintedLink: "sites where they are not",

  rejectedHint: (most) =>
    `On a name’s card, “Don’t mark this name” puts it here. Of more than ${number(most)} the oldest go.`,
  rejectedHeading: "On a site, or everywhere",
  noneRejected: "No name is left unmarked on a site, or everywhere.",
  rejectedAt: (site) => (site === null ? "everywhere" : `on ${site || "local files"}`),
  acceptName: (name, where) => `Mark “${name}” again ${where}`,
  nameAccepted: (name) => `“${name}” is marked again`,
  pagesHeading: "On single pages",
  rejectedPages: (count) =>
    count === 0
      ? "No name is left unmarked on a single page."
      : `Names are left unmarked on ${counted(count, "page")}. Of each page only a number made from its address is kept, so that it can’t be named here.`,
  forgetPages: "Mark them again",
  pagesForgotten: (count) => `Names are marked again on ${counted(count, "page")}`,

  lookHeading: "Theme and language",
  themeHeading: "Theme",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  languageHeading: "Language",
  followBrowser: "As the browser",
  languageHint:
    "Of cards, toolbars and these pages. What sources say stays in the language it is kept in; the extension’s name and keys in the browser’s own pages follow the browser.",

  highlightsHeading: "Highlights",
  toolbarHeading: "Beside selected text",
  toolbarHint: "By key and from the menu of the right mouse button, you can keep a passage in any case.",
  toolbars: {
    off: "Nothing",
    modifier: "The toolbar, while Alt is held",
    dot: "A small dot that opens into the toolbar",
    always: "The toolbar",
  },
  colourHeading: "Colour of the next highlight",
  privateLabel: "Keep highlights made in private windows",
  privateHint: "They then stay after the window is closed, as all others do.",

  keysHeading: "Keys",
  keysHere: "Keys act at once, in every window.",
  keysInBrowser: "Keys are set on a page of the browser’s own.",
  keysByHand: "Open the add-ons page, press the cog there, and choose “Manage Extension Shortcuts”.",
  openKeys: "Change the keys",
  noKey: "no key",
  commands: {
    _execute_action: "Open the toolbar popup",
    "walk-mentions": "Go to the next marked name or highlight",
    "keep-selection": "Keep the selected passage",
    "look-up-selection": "Look up the selected text",
    "open-library": "Open the library",
    "switch-site": "Switch the underlines on this site off or on",
    "switch-everything": "Switch Sinogloss off or on everywhere",
  },
  changeKey: (command) => `Change the key: ${command}`,
  change: "Change",
  keyFor: (command) => `Key for: ${command}`,
  pressKeys: "Press the keys, such as Alt+Shift+G",
  setKey: "Set",
  removeKey: "No key",
  defaultKey: "Default",
  cancel: "Cancel",
  keyProblem: (problem, detail) => {
    switch (problem) {
      case "modifier":
        return "Begin with Ctrl, Alt or ⌘, with Shift if you like; F1 to F12 may stand alone.";
      case "key":
        return "End with a letter, a digit, an arrow, F1 to F12, comma, period, space, Home, End, Page Up, Page Down, Insert or Delete.";
      case "taken":
        return `These keys are taken: ${detail}.`;
      case "refused":
        return `The browser refused these keys: ${detail}`;
    }
  },
  keySet: (command, keys) => `${keys}: ${command}`,
  keyRemoved: (command) => `No key now: ${command}`,

  fileHeading: "Export, import, reset",
  fileHint: "A file holds every choice on this page but the keys, which the browser keeps.",
  exportFile: "Export settings",
  exported: (name) => `Settings exported as ${name}`,
  importFile: "Import settings …",
  fileProblem: (problem, { name, mostBytes, mostSites }) => {
    switch (problem) {
      case "empty":
        return `${name} is empty. Nothing was changed.`;
      case "not-json":
        return `${name} breaks off or is damaged: it is no whole JSON file. Nothing was changed.`;
      case "not-object":
        return `${name} holds no settings: it is JSON, but not an object. Nothing was changed.`;
      case "format":
        return `${name} is no settings file: its “format” is not “sinogloss-settings”. Nothing was changed.`;
      case "version":
        return `${name} is damaged: its “version” is no whole number above 0. Nothing was changed.`;
      case "settings":
        return `${name} is damaged: its “settings” are missing or no object. Nothing was changed.`;
      case "too-many":
        return `${name} lists more than ${number(mostSites)} sites, which is as many as there can be. Nothing was changed.`;
      case "closed":
        return `The browser can’t read ${name}: it may have been moved, deleted or locked since you chose it. Nothing was changed.`;
      case "too-big":
        return `${name} is larger than ${mostBytes}: no settings are that long. Nothing was changed.`;
    }
  },
  previewOf: (name) => `What ${name} would change`,
  newerFile: "The file comes from a newer Sinogloss: it may hold more than this one understands.",
  nothingChanges: "Nothing: all that can be read in it is as you have it.",
  setting: "Setting",
  now: "Now",
  after: "After",
  leftOut: "Left out.",
  leftOutHint:
    "All of this, or a part of it, can’t be read or is unknown here. What is left out changes nothing:",
  apply: "Take these over",
  applied: (count) => `${counted(count, "setting")} taken over`,
  reset: "Reset all settings",
  resetHint:
    "Puts every choice on this page, your sites among them, back to what it was at first. Highlights and keys stay.",
  wasReset: "All settings are as they were at first",

  droppedHeading: "Some of what was stored can’t be used",
  droppedUnknown: "A newer Sinogloss has stored what this one does not know:",
  droppedDamaged:
    "All of this, or a part of it, is stored in a form that this Sinogloss can’t read. What it can read holds, and otherwise the default:",
  droppedStore: "The stored settings are damaged as a whole, so that the defaults hold.",
  droppedHint:
    "It stays stored as it is, in case you go back to a newer version, until you choose anew or clear it.",
  forget: "Clear it",
  forgotten: "Cleared",

  yes: "Yes",
  no: "No",
  none: "None",
  andMore: (count) => `and ${number(count)} more`,
  ruleIs: (site, isOn) => `${site} (${isOn ? "marked" : "not marked"})`,
};
