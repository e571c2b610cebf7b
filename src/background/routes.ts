import type { BackgroundHandlers } from "../messaging/serve-background-api.ts";
import type { KnowledgeStore } from "../storage/entities.ts";
import { createCardRoutes } from "./card-routes.ts";
import { createHighlightRoutes, type HighlightRouteParts } from "./highlight-routes.ts";

/** The background's answers to BackgroundApi. */
export function createRoutes(knowledge: KnowledgeStore, highlights: HighlightRouteParts): BackgroundHandlers {
  return { ...createCardRoutes(knowledge), ...createHighlightRoutes(highlights) };
}
