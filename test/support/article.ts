import type { DrivenPage } from "../../src/tools/browsers/driven-browser.ts";
import type { BrowserInUse } from "./browser-in-use.ts";
import { waitForMarks } from "./marks.ts";

/** What fixtures/pages/article.html names in its first paragraphs. */
export const MINISTRY = "Ministry of Industry and Information Technology";
export const REGULATOR = "Cyberspace Administration of China";

/** Opens fixtures/pages/article.html, its first screen marked. `query` may set a policy (see page-server.ts). */
export async function openArticle(inUse: BrowserInUse, query = ""): Promise<DrivenPage> {
  const page = await inUse.open(`/fixtures/article.html${query}`);
  await waitForMarks(page, MINISTRY, REGULATOR, "Data Security Law", "华为");
  return page;
}
