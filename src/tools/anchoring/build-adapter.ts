import path from "node:path";
import { build } from "esbuild";

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** Bundles the adapter as one classic script, as small as it would ship. Gives the path of the file. */
export async function buildAdapter(): Promise<string> {
  const outfile = path.join(ROOT, "dist/anchoring-adapter.js");
  await build({
    entryPoints: [path.join(import.meta.dirname, "adapter-page.ts")],
    outfile,
    bundle: true,
    minify: true,
    format: "iife",
    charset: "utf8",
    target: ["chrome128", "firefox144"],
    legalComments: "none",
    logLevel: "warning",
  });
  return outfile;
}
