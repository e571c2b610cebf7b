/** The outcome of something that is expected to fail at times: a value, or the reason there is none. */
export type Result<Value, Failure = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Wraps a value as a success. */
export function succeed<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps a reason as a failure. */
export function fail<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}
