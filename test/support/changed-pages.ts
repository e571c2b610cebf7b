import type { SightingStatus } from "../../src/core/model/highlight.ts";

/** A page as it was when a passage was kept, and as it is later. */
export interface ChangedPage {
  readonly name: string;
  /** Bodies, HTML. */
  readonly before: string;
  readonly after: string;
  /** The passage, as it stands in the textContent of `before`. */
  readonly quote: string;
  readonly status: SightingStatus;
  /** What is painted later; null for nothing. */
  readonly painted: string | null;
}

const LEAD = "<p>The council met on Tuesday in the old town hall, as it does every month of the year.</p>";
const TAIL = "<p>Nobody in the audience asked a question, and the session was closed well before noon.</p>";
const QUOTE = "The river authority will publish its flood maps for all nine districts in March.";
const KEPT = `<p>Then came the news. ${QUOTE} It said no more.</p>`;
const UNRELATED =
  "<p>A bakery on the corner has new owners, who bake with rye and sell until the shelves are empty.</p>";

/** One page for each way in which pages change. */
export const CHANGED_PAGES: readonly ChangedPage[] = [
  {
    name: "a page that is as it was",
    before: LEAD + KEPT + TAIL,
    after: LEAD + KEPT + TAIL,
    quote: QUOTE,
    status: "anchored",
    painted: QUOTE,
  },
  {
    name: "text inserted before",
    before: LEAD + KEPT + TAIL,
    after: `<nav>Home, News, Weather</nav>${UNRELATED}${LEAD}${KEPT}${TAIL}`,
    quote: QUOTE,
    status: "anchored",
    painted: QUOTE,
  },
  {
    name: "words changed inside",
    before: LEAD + KEPT + TAIL,
    after: LEAD + KEPT.replace("maps for all nine districts", "charts for all ten counties") + TAIL,
    quote: QUOTE,
    status: "moved",
    painted: QUOTE.replace("maps for all nine districts", "charts for all ten counties"),
  },
  {
    name: "a passage moved to the end",
    before: LEAD + KEPT + TAIL + UNRELATED,
    after: LEAD + TAIL + UNRELATED + KEPT,
    quote: QUOTE,
    status: "anchored",
    painted: QUOTE,
  },
  {
    name: "the same words in other surroundings",
    before: LEAD + KEPT + TAIL,
    after: `${UNRELATED}<p>From the archive, many years ago, on another matter altogether:</p><blockquote>${QUOTE}</blockquote>${UNRELATED}`,
    quote: QUOTE,
    status: "moved",
    painted: QUOTE,
  },
  {
    name: "a passage that is deleted",
    before: LEAD + KEPT + TAIL,
    after: LEAD + UNRELATED + TAIL,
    quote: QUOTE,
    status: "orphaned",
    painted: null,
  },
  {
    name: "a deleted passage whose twin survives",
    before: `${LEAD}<ul><li>Monday: the desk is open until five in the afternoon.</li></ul>${TAIL}<h2>Holidays</h2>${UNRELATED}<ul><li>Easter: the desk is open until five in the afternoon.</li></ul><p>Call before you come in winter, please.</p>`,
    after: `${LEAD}${TAIL}<h2>Holidays</h2>${UNRELATED}<ul><li>Easter: the desk is open until five in the afternoon.</li></ul><p>Call before you come in winter, please.</p>`,
    quote: "the desk is open until five in the afternoon.",
    status: "orphaned",
    painted: null,
  },
  {
    name: "Chinese text",
    before: "<p>会议星期二举行。</p><p>水利部门将于三月公布全部九个区的洪水地图。没有人提问。</p>",
    after:
      "<p>最新消息：春天来了。</p><p>会议星期二举行。</p><p>水利部门将于三月公布全部九个区的洪水地图。没有人提问。</p>",
    quote: "水利部门将于三月公布全部九个区的洪水地图",
    status: "anchored",
    painted: "水利部门将于三月公布全部九个区的洪水地图",
  },
  {
    name: "Arabic text",
    before:
      '<div dir="rtl"><p>اجتمع المجلس يوم الثلاثاء.</p><p>ستنشر هيئة النهر خرائط الفيضانات في مارس. ولم يسأل أحد.</p></div>',
    after:
      '<div dir="rtl"><p>خبر عاجل من المدينة.</p><p>اجتمع المجلس يوم الثلاثاء.</p><p>ستنشر <b>هيئة النهر</b> خرائط الفيضانات في مارس. ولم يسأل أحد.</p></div>',
    quote: "ستنشر هيئة النهر خرائط الفيضانات في مارس",
    status: "anchored",
    painted: "ستنشر هيئة النهر خرائط الفيضانات في مارس",
  },
  {
    name: "white space and inline elements changed",
    before: LEAD + KEPT + TAIL,
    after: LEAD + KEPT.replace("flood maps for", "<a href='#'>flood\n   ma&shy;ps</a> <i>for</i>") + TAIL,
    quote: QUOTE,
    status: "anchored",
    painted: QUOTE.replace("flood maps", "flood\n   ma\u00ADps"),
  },
  {
    name: "a passage across blocks",
    before: `${LEAD}<h2>Flood maps</h2><p>Nine districts will have them.</p>${TAIL}`,
    after: `${UNRELATED}${LEAD}<h2>Flood maps</h2>\n\n<p>Nine districts will have them.</p>${TAIL}`,
    quote: "Flood mapsNine districts",
    status: "anchored",
    painted: "Flood maps\n\nNine districts",
  },
  {
    name: "cells of a table",
    before: `${LEAD}<table><tr><td>North</td><td>4.1 million</td></tr><tr><td>South</td><td>7.9 million</td></tr></table>${TAIL}`,
    after: `${LEAD}<table><tr><td>East</td><td>2.5 million</td></tr><tr><td>North</td><td>4.1 million</td></tr><tr><td>South</td><td>7.9 million</td></tr></table>${TAIL}`,
    quote: "4.1 millionSouth7.9 million",
    status: "anchored",
    painted: "4.1 millionSouth7.9 million",
  },
  {
    name: "items of a list",
    before: `${LEAD}<ol><li>Measure the banks</li><li>Publish the maps</li></ol>${TAIL}`,
    after: `${LEAD}<ol><li>Ask the neighbours</li><li>Measure the banks</li><li>Publish the maps</li></ol>${TAIL}`,
    quote: "Measure the banksPublish the maps",
    status: "anchored",
    painted: "Measure the banksPublish the maps",
  },
  {
    name: "an open shadow root",
    before: `${LEAD}<x-news><template shadowrootmode="open">${KEPT}</template></x-news>${TAIL}`,
    after: `<x-news><template shadowrootmode="open">${UNRELATED}</template></x-news>${LEAD}<x-news><template shadowrootmode="open">${UNRELATED}${KEPT}</template></x-news>${TAIL}`,
    quote: QUOTE,
    status: "anchored",
    painted: QUOTE,
  },
];
