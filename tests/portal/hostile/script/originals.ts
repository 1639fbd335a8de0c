/**
 * The built-ins as they were before this script changed them: what it does itself must neither be written down nor call
 * itself for ever.
 */
const { apply } = Reflect;
const nativePush = Array.prototype.push;
const nativeJoin = Array.prototype.join;

export const stringify = JSON.stringify.bind(JSON);
export const listen = EventTarget.prototype.addEventListener;
export const timer = setTimeout.bind(window);

/** Calls a function without `Function.prototype.call` or `apply`, which are others by now. */
export function invoke(fn: (...args: never[]) => unknown, self: unknown, args: readonly unknown[]): unknown {
  return apply(fn, self, args);
}

/** Adds to a list. */
export function append<T>(list: T[], item: T): void {
  apply(nativePush, list, [item]);
}

/** One text of many. */
export function joined(list: readonly string[], by: string): string {
  return apply(nativeJoin, list, [by]);
}
