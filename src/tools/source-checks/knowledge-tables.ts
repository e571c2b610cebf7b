import { CLAIM_KINDS, CLAIM_STATUSES, type Claim } from "../../core/model/claim.ts";
import { ENTITY_TYPES } from "../../core/model/entity.ts";
import type { Pack } from "../../core/model/pack.ts";

/**
 * The tables of `assets/knowledge/README.md` in Markdown: entities by type, claims by document and kind, claims by
 * document and status. A claim counts in the document of its first source; types without an entity are left out.
 */
export function formatKnowledgeTables({ entities, claims, documents }: Pack): string {
  const types = ENTITY_TYPES.map((type) => entities.filter((entity) => entity.type === type))
    .filter((all) => all.length > 0)
    .map((all): TableRow => {
      const shown = all.filter(({ mark }) => mark === "shown").length;
      return { name: all[0]?.type ?? "", counts: [shown, all.length - shown, all.length] };
    });
  const byDocument = (columns: readonly ((claim: Claim) => boolean)[]): TableRow[] =>
    documents.map(({ id }) => {
      const own = claims.filter(({ sources }) => sources[0]?.document === id);
      return { name: id, counts: [...columns.map((fits) => own.filter(fits).length), own.length] };
    });
  const kinds = byDocument(CLAIM_KINDS.map((kind) => (claim) => claim.kind === kind));
  const statuses = byDocument([null, ...CLAIM_STATUSES].map((status) => (claim) => claim.status === status));
  return [
    formatTable("type", ["marked on pages", "quiet", "entities"], types),
    formatTable("claims of", [...CLAIM_KINDS, "claims"], kinds),
    formatTable("claims of", ["no status", ...CLAIM_STATUSES, "claims"], statuses),
  ].join("\n\n");
}

interface TableRow {
  readonly name: string;
  readonly counts: readonly number[];
}

/** A table with the sums in its last row. */
function formatTable(corner: string, columns: readonly string[], rows: readonly TableRow[]): string {
  const sums = columns.map((_, at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [
    line([corner, ...columns]),
    line(["---", ...columns.map(() => "---:")]),
    ...rows.map(({ name, counts }) => line([name, ...counts])),
    line(["all", ...sums]),
  ].join("\n");
}
