import { createSuffix, formatTime } from './ids';

/**
 * A hybrid logical clock as text: 9 characters of time, 3 of counter, `-`, the device.
 * Plain text order is the order of events as far as the devices knew of each other.
 */
export type Clock = string;

export const CLOCK_PATTERN = /^[0-9a-z]{12}-[0-9a-z]{6,12}$/;
export const DEVICE_PATTERN = /^[0-9a-z]{6,12}$/;

const TIME_END = 9;
const COUNTER_END = 12;
const COUNTER_LIMIT = 36 ** (COUNTER_END - TIME_END);

/** Names this install. Not derived from anything on the machine. */
export function createDeviceId(random: () => number): string {
  return createSuffix(random, 6);
}

export function getDevice(clock: Clock): string {
  return clock.slice(COUNTER_END + 1);
}

/** Milliseconds since 1970, by the wall clock of the device or of one it had heard from. */
export function getTime(clock: Clock): number {
  return Number.parseInt(clock.slice(0, TIME_END), 36);
}

function format(ms: number, counter: number, device: string): Clock {
  return `${formatTime(ms)}${counter.toString(36).padStart(COUNTER_END - TIME_END, '0')}-${device}`;
}

/** The next clock of `device`: later than `last`, even when the wall clock stands still or went back. */
export function tick(last: Clock | undefined, now: number, device: string): Clock {
  const fresh = format(now, 0, device);
  if (last === undefined || fresh.slice(0, TIME_END) > last.slice(0, TIME_END)) return fresh;
  const counter = Number.parseInt(last.slice(TIME_END, COUNTER_END), 36) + 1;
  return counter < COUNTER_LIMIT
    ? format(getTime(last), counter, device)
    : format(getTime(last) + 1, 0, device);
}

/** The later of two clocks: what this device must go beyond after hearing from another. */
export function see(last: Clock | undefined, heard: Clock | undefined): Clock | undefined {
  if (last === undefined || heard === undefined) return last ?? heard;
  return heard > last ? heard : last;
}
