/** What pages with hints listen for: the choices may have changed. It says no more than that. */
export const LOOK_AGAIN = 'good-question:look-again';
