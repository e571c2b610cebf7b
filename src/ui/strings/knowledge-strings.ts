/** Every text of entities, records, sources and the chapter about the extension in one language. */
export interface KnowledgeStrings {
  readonly loading: string;
}
