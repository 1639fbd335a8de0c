import { type IsoWeek, isoWeek } from '@/utils/domain/week';
import { voiceOf } from '@/utils/log';
import { readDeviceSecret } from '@/utils/storage';
import type { BackgroundContext } from './context';

/** What a change says of its making. */
export interface Authorship {
  week: IsoWeek;
  voice: string;
}

/** What a new change says of its making: the week, and the device's voice at this place (key of a page or service). */
export async function authorship(context: BackgroundContext, placeKey: string): Promise<Authorship> {
  const secret = await readDeviceSecret(await context.database(), () => context.randomBytes(32));
  return { week: isoWeek(context.today()), voice: voiceOf(secret, placeKey) };
}
