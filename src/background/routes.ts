import type { BackgroundHandlers } from "../messaging/serve-background-api.ts";
import type { KnowledgeStore } from "../storage/entities.ts";
import { createCardRoutes } from "./card-routes.ts";
import { createHighlightRoutes, type HighlightRouteParts } from "./highlight-routes.ts";
import type { KnownNames } from "./known-names.ts";
import { setRejected } from "./set-rejected.ts";

/** The background's answers to BackgroundApi. */
export function createRoutes(
  knowledge: KnowledgeStore,
  knownNames: () => Promise<KnownNames>,
  highlights: HighlightRouteParts,
): BackgroundHandlers {
  return { ...createCardRoutes(knowledge, knownNames), ...createHighlightRoutes(highlights), setRejected };
}
