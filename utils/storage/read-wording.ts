import { SETTING_WORDING } from '../records/ids';
import { describeWording, type WordingSettings } from '../records/wording-settings';
import type { Reader } from './reader';

/** How the coach wants to hear of their wording. */
export async function readWording(reader: Reader): Promise<WordingSettings> {
  return describeWording((await reader.get('setting', SETTING_WORDING))?.fields);
}
