import browser from "webextension-polyfill";
import type { Pack } from "../core/model/pack.ts";
import { readShippedPack } from "./read-shipped-pack.ts";

/**
 * Loads the pack the extension was built with, out of the extension's own package: the one fetch of the project, and
 * no request on any network.
 *
 * @throws Error if the file is missing or damaged, which a new installation of the extension mends.
 */
export async function loadBundledPack(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL("knowledge.json"));
  if (!response.ok) throw new Error(`knowledge.json is missing from the extension (${response.status})`);
  const pack = readShippedPack(await response.text());
  if (!pack.ok) throw new Error(pack.error);
  return pack.value;
}
