import { take } from './loot.ts';
import { invoke } from './originals.ts';

/** By what name a function can be found on an object. */
type Holder = Record<PropertyKey, unknown>;

const ARRAY = ['push', 'map', 'flatMap', 'filter', 'find', 'forEach', 'some', 'join', 'includes', 'indexOf', 'at'];

/** Puts itself before a function: everything that it is called with and answers is written down. */
function wrap(holder: object | undefined, key: PropertyKey, where: string): void {
  if (!holder) return;
  const place = holder as Holder;
  const native = place[key];
  if (typeof native !== 'function') return;
  let busy = false;
  const spy = function (this: unknown, ...args: unknown[]): unknown {
    if (!busy) {
      busy = true;
      take(where, this);
      for (let index = 0; index < args.length; index += 1) take(where, args[index]);
      busy = false;
    }
    const answer = new.target
      ? Reflect.construct(native, args, new.target)
      : invoke(native as (...args: never[]) => unknown, this, args);
    if (key === 'attachShadow') take('opened', (answer as ShadowRoot).mode);
    return answer;
  };
  spy.prototype = native.prototype;
  try {
    place[key] = spy;
  } catch {
    // A browser that does not let itself be changed here.
  }
}

/** Replaces what other scripts are likely to use before any of them runs. */
export function overrideBuiltIns(): void {
  const { prototype: array } = Array;
  for (const key of ARRAY) wrap(array, key, `Array.${key}`);
  wrap(array, Symbol.iterator, 'Array iterator');
  wrap(JSON, 'parse', 'JSON.parse');
  wrap(JSON, 'stringify', 'JSON.stringify');
  wrap(Element.prototype, 'attachShadow', 'attachShadow');
  wrap(Document.prototype, 'createElement', 'createElement');
  wrap(Node.prototype, 'appendChild', 'appendChild');
  wrap(Element.prototype, 'append', 'append');
  wrap(EventTarget.prototype, 'addEventListener', 'addEventListener');
  wrap(EventTarget.prototype, 'dispatchEvent', 'dispatchEvent');
  wrap(Promise.prototype, 'then', 'then');
  wrap(Object, 'defineProperty', 'defineProperty');
  wrap(Object, 'assign', 'assign');
  wrap(String.prototype, 'replace', 'replace');
  wrap(CustomElementRegistry.prototype, 'define', 'define');
  wrap(HighlightRegistry.prototype, 'set', 'highlights.set');
  wrap(HighlightRegistry.prototype, 'delete', 'highlights.delete');
  wrap(MessagePort.prototype, 'postMessage', 'port.postMessage');
  for (const key of [
    'MutationObserver',
    'IntersectionObserver',
    'ResizeObserver',
    'MessageChannel',
    'BroadcastChannel',
  ])
    wrap(window, key, key);
  for (const key of ['requestAnimationFrame', 'getSelection', 'postMessage', 'setTimeout', 'fetch', 'matchMedia'])
    wrap(window, key, key);
  wrap(Document.prototype, 'getSelection', 'document.getSelection');
  wrap(Function.prototype, 'bind', 'bind');
  wrapCalls();
}

/** `call` and `apply` are used by what writes down, too: they watch for functions of ours only. */
function wrapCalls(): void {
  for (const key of ['call', 'apply'] as const) {
    const native = Function.prototype[key];
    let busy = false;
    Function.prototype[key] = function (this: unknown, ...args: unknown[]): unknown {
      if (!busy) {
        busy = true;
        for (let index = 0; index < args.length; index += 1) take(`Function.${key}`, args[index]);
        busy = false;
      }
      return Reflect.apply(native, this, args);
    };
  }
}
