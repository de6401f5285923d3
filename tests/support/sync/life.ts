/** The life of a worker, which may end before or after any call it makes. */
export type Life = {
  /** Does a call; gives no answer, for ever, once the worker is dead. */
  call<T>(act: () => T): Promise<T>;
  isDead(): boolean;
  /** Dead of reaching its point, rather than ended. */
  wasKilled(): boolean;
  end(): void;
};

/** `killAt` is the point, from 0, at which it ends: two a call. */
export function createLife(killAt = Infinity): Life {
  let left = killAt;
  let isOver = false;
  let isEnded = false;
  const never = new Promise<never>(() => undefined);
  const isKilled = () => {
    isOver ||= left <= 0;
    left -= 1;
    return isOver;
  };
  return {
    call: async (act) => {
      if (isKilled()) return never;
      await Promise.resolve();
      let value;
      try {
        value = act();
      } catch (error) {
        if (isKilled()) return never;
        throw error;
      }
      return isKilled() ? never : value;
    },
    isDead: () => isOver,
    wasKilled: () => isOver && !isEnded,
    end: () => {
      isEnded ||= !isOver;
      isOver = true;
    },
  };
}
