import { useEffect, useState } from 'preact/hooks';
import type { Undoable } from '../../utils/models/now';
import type { MoveMix } from '../../utils/wording/mix-moves';
import type { LookBack } from './LookBack';
import type { Practice } from './Practice';

export type LookBackPort = {
  /** Whether the coach wants it. */
  isOn: boolean;
  /** Where the coach started afresh, in ms since 1970. */
  since: number | null;
  read: (span: 'meeting' | 'cycle', since: number | null) => Promise<MoveMix | null>;
  onStartAfresh: () => Promise<Undoable>;
  onStop: () => void;
};

type Props = { isShown: boolean; lookBack: LookBackPort };
type Loaded = { Practice: typeof Practice; LookBack: typeof LookBack };

/** Loads the exercise and the look-back when they are first looked at. */
export function PracticeSlot({ isShown, lookBack }: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  // Another sentence each time the panel opens.
  const [first] = useState(() => Math.floor(Date.now() / 1000));
  useEffect(() => {
    if (!isShown) return;
    void Promise.all([import('./Practice'), import('./LookBack')]).then(([practice, mix]) =>
      setLoaded({ ...practice, ...mix }),
    );
  }, [isShown]);
  if (!loaded || !isShown) return null;
  return (
    <>
      <loaded.Practice first={first} />
      {lookBack.isOn && <loaded.LookBack {...lookBack} />}
    </>
  );
}
