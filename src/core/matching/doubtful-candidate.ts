import type { EntityKey } from "../model/ids.ts";
import type { Candidate } from "./candidate.ts";
import type { LocalEvidence } from "./evidence.ts";
import type { FormClass } from "./judge.ts";

/** A candidate that hangs on evidence, with what its block says about it. */
export interface DoubtfulCandidate {
  readonly candidate: Candidate;
  readonly entity: EntityKey;
  /** What is written there, without a plural. */
  readonly form: string;
  readonly formClass: FormClass;
  readonly local: LocalEvidence;
}

/** Key of a form of an entity: the same letters may mean two entities. */
export function formKey(entity: EntityKey, form: string): string {
  return `${entity} ${form}`;
}
