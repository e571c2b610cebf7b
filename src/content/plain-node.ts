/*
 * A form's own properties give way to fields of their names, in a content script's world as well: of
 * `<form><input name="parentNode">`, `form.parentNode` is the field, whose parent is the form. So whatever may be a form
 * is asked by these.
 */

type MethodOf<Of> = {
  [Key in keyof Of]: Of[Key] extends (...args: never[]) => unknown ? Key : never;
}[keyof Of];

/** A property of a node, whatever its fields are called. */
export function propertyOf<Of extends Node, Key extends keyof Of>(node: Of, key: Key): Of[Key] {
  return isForm(node) ? Reflect.get(HTMLElement.prototype, key, node) : node[key];
}

/** By name, which is a field where there is one called so: to ask for a class that nothing has needed yet is dear. */
function isForm(node: Node): boolean {
  const name = (node as { readonly localName?: unknown }).localName;
  return name === "form" || typeof name === "object";
}

/** What a method of a node gives, whatever its fields are called. */
export function callOn<Of extends Node, Key extends MethodOf<Of>>(
  node: Of,
  key: Key,
  ...args: Of[Key] extends (...args: infer Args) => unknown ? Args : never
): Of[Key] extends (...args: never[]) => infer Value ? Value : never {
  return Reflect.apply(propertyOf(node, key) as CallableFunction, node, args);
}

/** The element right around a node. */
export function elementAround(node: Node): HTMLElement | null {
  return propertyOf(node, "parentElement");
}
