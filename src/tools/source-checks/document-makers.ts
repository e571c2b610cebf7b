import type { Speaker } from "../../core/model/claim.ts";
import type { Entity } from "../../core/model/entity.ts";
import type { SourceDocument } from "../../core/model/source-document.ts";

/** Whether an entity is a document's author or publisher. */
export function isMakerOf({ name, names }: Entity, { author, publisher }: SourceDocument): boolean {
  return [name, ...names.map(({ text }) => text)].some((own) => own === author || own === publisher);
}

/** Whether a speaker is the document's own voice: named by its author or its publisher (`Dave Yin, Protocol`). */
export function isVoiceOf({ name }: Speaker, { author, publisher }: SourceDocument): boolean {
  return name.includes(publisher) || (author !== null && name.includes(author));
}
