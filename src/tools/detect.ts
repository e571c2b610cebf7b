import process from "node:process";
import { compileLexicon } from "../core/lexicon/compile-lexicon.ts";
import { readLexicon } from "../core/lexicon/read-lexicon.ts";
import { detectLines } from "./detect-lines.ts";
import { readShippedKnowledge } from "./read-knowledge-files.ts";

/*
 * npm run --silent detect < in.jsonl > out.jsonl
 *
 * Finds the mentions in texts with the lexicon that the extension ships (see detectLines for the lines). Exit status 1
 * if a line couldn't be read or the pack is unsound.
 */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads has read enough (`| head`): that is no failure of ours.
  if (error.code === "EPIPE") process.exit();
  throw error;
});

const pack = readShippedKnowledge();
if (pack.ok) {
  const lexicon = readLexicon(compileLexicon(pack.value));
  const { stdin: input, stdout: output, stderr: errors } = process;
  const bad = await detectLines({ input, output, errors }, lexicon);
  if (bad > 0) process.exitCode = 1;
} else {
  process.stderr.write(
    `The bundled pack is unsound:\n${pack.error.map(({ message }) => message).join("\n")}\n`,
  );
  process.exitCode = 1;
}
