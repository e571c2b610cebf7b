import type { KnowledgeStrings } from "./knowledge-strings.ts";

/** The texts of entities, records, sources and the chapter about the extension in English. */
export const knowledgeEn: KnowledgeStrings = {
  loading: "Reading the knowledge base …",
};
