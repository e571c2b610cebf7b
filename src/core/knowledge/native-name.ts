import type { EntityName } from "../model/entity.ts";

/** The name in simplified characters if there is one, since the mainland writes itself so; else any Chinese one. */
export function findNativeName(names: readonly EntityName[]): EntityName | null {
  const chinese = names.filter(({ kind, lang }) => kind === "native" && /^zh(-|$)/.test(lang));
  return chinese.find(({ lang }) => lang.startsWith("zh-Hans")) ?? chinese[0] ?? null;
}
