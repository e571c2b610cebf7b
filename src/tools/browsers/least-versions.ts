import { readFile } from "node:fs/promises";
import path from "node:path";
import { isRecord } from "../../core/basics/is-record.ts";

const MANIFEST = path.resolve(import.meta.dirname, "../../../manifest.json");

/** The first major versions of the browsers that take the extension, as its manifest has them. */
export async function readLeastVersions(): Promise<{ readonly chromium: number; readonly firefox: number }> {
  const manifest: unknown = JSON.parse(await readFile(MANIFEST, "utf8"));
  return {
    chromium: majorVersion(read(manifest, "minimum_chrome_version")),
    firefox: majorVersion(read(manifest, "browser_specific_settings", "gecko", "strict_min_version")),
  };
}

/** The first number of a text such as `144.0` or `Mozilla Firefox 153.7.0esr`; 0 if it has none. */
export function majorVersion(text: string): number {
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}

function read(value: unknown, ...names: readonly string[]): string {
  const found = names.reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), value);
  if (typeof found !== "string") throw new Error(`manifest.json has no ${names.join(".")}`);
  return found;
}
