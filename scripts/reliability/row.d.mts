/** A line of RELIABILITY.md. */
export type Row = { what: string; result: string; isSound: boolean };
/** The browser, and the folder of the built extension. */
export type Setting = { executable: string; folder: string };
