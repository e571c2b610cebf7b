import type { KnowledgeStrings } from "./knowledge-strings.ts";

/** The texts of entities, records, sources and the chapter about the extension in simplified Chinese. */
export const knowledgeZhHans: KnowledgeStrings = {
  loading: "正在读取知识库……",
};
