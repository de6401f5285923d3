import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLOCK_PATTERN,
  createDeviceId,
  getDevice,
  getTime,
  see,
  tick,
} from '../../../utils/records/clock';

const wallClock = fc.oneof(fc.nat({ max: 2 ** 45 }), fc.integer({ min: -5, max: 5 }));

describe('a clock', () => {
  it('always goes forward, whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(wallClock, { minLength: 2, maxLength: 50 }), (times) => {
        let last = tick(undefined, times[0] ?? 0, 'device');
        for (const time of times.slice(1)) {
          const next = tick(last, time, 'device');
          expect(next > last).toBe(true);
          expect(next).toMatch(CLOCK_PATTERN);
          last = next;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('goes forward beyond the last value of its counter', () => {
    let last = tick(undefined, 1_000, 'device');
    for (let i = 0; i < 50_000; i += 1) {
      const next = tick(last, 1_000, 'device');
      if (next <= last) expect.fail(`${next} is not after ${last}`);
      last = next;
    }
    expect(getTime(last)).toBe(1_001);
  });

  it('sorts by time before it sorts by device', () => {
    const early = tick(undefined, 999, 'zzzzzz');
    const late = tick(undefined, 1_000_000_000_000, 'aaaaaa');
    expect([late, early].sort()).toEqual([early, late]);
  });

  it('goes beyond what another device has written', () => {
    const ahead = tick(undefined, 9_000_000, 'theirs');
    const mine = tick(see(tick(undefined, 5_000, 'minexx'), ahead), 6_000, 'minexx');
    expect(mine > ahead).toBe(true);
    expect(getDevice(mine)).toBe('minexx');
  });

  it('tells its time and device', () => {
    const clock = tick(
      undefined,
      1_764_000_000_123,
      createDeviceId(() => 0.5),
    );
    expect(getTime(clock)).toBe(1_764_000_000_123);
    expect(getDevice(clock)).toBe('iiiiii');
  });
});
