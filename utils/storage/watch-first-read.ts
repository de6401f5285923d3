import type { Area } from './area';

/**
 * The area, and word of it when the very first read fails: then the browser cannot open its database, and what is
 * about to be shown will not come. Later failures are for whoever reads; by then there is something on the screen.
 */
export function watchFirstRead(area: Area, onClosed: () => void): Area {
  let isSettled = false;
  return {
    ...area,
    get: async (keys) => {
      try {
        return await area.get(keys);
      } catch (error) {
        if (!isSettled) onClosed();
        throw error;
      } finally {
        isSettled = true;
      }
    },
  };
}
