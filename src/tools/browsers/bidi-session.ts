import type { Browser } from "puppeteer-core";
import { isRecord } from "../../core/basics/is-record.ts";
import type { Json } from "./driven-browser.ts";

/** Sends one WebDriver BiDi command and gives its result. Rejects with the browser's own error. */
export type SendBidi = (method: string, params: { readonly [key: string]: Json }) => Promise<Fields>;

/** A reply's fields, read one by one because they come from outside. */
export interface Fields {
  text(name: string): string;
  list(name: string): readonly Fields[];
  fields(name: string): Fields;
}

/**
 * The BiDi connection Puppeteer drives Firefox by. Puppeteer keeps it to itself, but its public interface can reach
 * neither pages of extensions nor the browser's own scope, and Firefox allows one session only.
 *
 * @throws Error if this version of Puppeteer keeps its connection elsewhere.
 */
export function bidiSession(browser: Browser): SendBidi {
  const connection: unknown = Reflect.get(browser, "connection");
  const send: unknown = isRecord(connection) ? connection["send"] : undefined;
  if (typeof send !== "function") throw new Error("puppeteer-core no longer has Browser#connection.send");
  return async (method, params) => {
    const reply: unknown = await Reflect.apply(send, connection, [method, params]);
    return readFields(isRecord(reply) ? reply["result"] : undefined);
  };
}

/**
 * Evaluates an expression that gives something JSON can hold, or a promise of it.
 *
 * @throws Error with the page's own message if the expression throws.
 */
export async function evaluateBidi<Value>(
  send: SendBidi,
  context: string,
  expression: string,
): Promise<Value> {
  const reply = await send("script.evaluate", {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    target: { context },
    awaitPromise: true,
  });
  if (reply.text("type") !== "success") throw new Error(reply.fields("exceptionDetails").text("text"));
  return JSON.parse(reply.fields("result").text("value")) as Value;
}

function readFields(value: unknown): Fields {
  const record = isRecord(value) ? value : {};
  return {
    text: (name) => {
      const field = record[name];
      return typeof field === "string" ? field : "";
    },
    list: (name) => {
      const field = record[name];
      return Array.isArray(field) ? field.map(readFields) : [];
    },
    fields: (name) => readFields(record[name]),
  };
}
