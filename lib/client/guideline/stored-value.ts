export type StoredValue<Value> = {
  /** The same object until another is stored. */
  read: () => Value | null;
  /** Stores it for later; null forgets it. */
  write: (value: Value | null) => void;
  subscribe: (listener: () => void) => () => void;
};

type Place<Value> = {
  key: string;
  /** Asked for at each use: a browser may refuse it, and a server has none. */
  storage: () => Storage;
  /** Null for a text that is none of this kind. */
  parse: (stored: string | null) => Value | null;
};

/** A value kept by the browser. One that keeps nothing has it until the page is left. */
export function createStoredValue<Value>({
  key,
  storage,
  parse,
}: Place<Value>): StoredValue<Value> {
  const listeners = new Set<() => void>();
  let known: { raw: string | null; value: Value | null } | null = null;

  function stored(): string | null {
    try {
      return storage().getItem(key);
    } catch {
      return known?.raw ?? null;
    }
  }

  function read(): Value | null {
    const raw = stored();
    if (known === null || known.raw !== raw) known = { raw, value: parse(raw) };
    return known.value;
  }

  function write(value: Value | null): void {
    const raw = value === null ? null : JSON.stringify(value);
    known = { raw, value };
    try {
      if (raw === null) storage().removeItem(key);
      else storage().setItem(key, raw);
    } catch {
      // A browser that keeps nothing has it for this visit.
    }
    for (const listener of listeners) listener();
  }

  function subscribe(listener: () => void): () => void {
    const follow = (event: StorageEvent) => {
      if (event.key === key || event.key === null) listener();
    };
    listeners.add(listener);
    window.addEventListener("storage", follow);
    return () => {
      listeners.delete(listener);
      window.removeEventListener("storage", follow);
    };
  }

  return { read, write, subscribe };
}
