import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { minify } from "terser";
import { compileLexicon, lexiconPartsOf } from "../../src/core/lexicon/compile-lexicon.ts";
import { pairsInUse } from "../../src/core/lexicon/han-variants.ts";
import { sieveText } from "../../src/core/lexicon/sieve-text.ts";
import { surfaceFormsOf } from "../../src/core/lexicon/surface-form.ts";
import { readShippedKnowledge } from "../../src/tools/read-knowledge-files.ts";

const MATCHING = path.resolve(import.meta.dirname, "../../src/core/matching");
const PACK = loadPack();
/** What build.mjs writes into content.js. */
const DEFINED = defineTables();

function loadPack() {
  const pack = readShippedKnowledge();
  if (!pack.ok) throw new Error("The bundled pack is unsound: npm run verify-knowledge says why");
  return pack.value;
}

function defineTables() {
  const parts = lexiconPartsOf(PACK);
  const sieve = sieveText(parts);
  const matching = readdirSync(MATCHING, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"));
  return {
    BUNDLED_LEXICON: JSON.stringify(Buffer.from(compileLexicon(PACK)).toString("base64")),
    BUNDLED_SIEVE: JSON.stringify(sieve),
    HAN_PAIRS_IN_USE: JSON.stringify(pairsInUse([JSON.stringify(parts), ...matching])),
  };
}

/**
 * A file of the folder `world` as one script, with the same lexicon as content.js and made small the same way as
 * build.mjs does: what names and how much code there are is part of what is measured.
 */
export async function bundleForWorld(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "world", file)],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: "chrome128",
    loader: { ".css": "text" },
    define: DEFINED,
  });
  const script = outputFiles[0]?.text ?? "";
  const { code } = await minify(script, {
    ecma: 2020,
    compress: { passes: 4, hoist_funs: true },
    mangle: true,
  });
  return code ?? script;
}

/** Every surface form the bundled lexicon searches for, once: what the peers are fed. */
export function bundledNames(): string[] {
  const texts = PACK.entities.flatMap((entity) => surfaceFormsOf(entity).map(({ text }) => text));
  return [...new Set(texts)];
}
