import { type IsoWeek, isoWeek } from '@/utils/domain/week';
import { voiceOf } from '@/utils/log';
import { type Database, findDeviceSecret, readDeviceSecret } from '@/utils/storage';
import type { BackgroundContext } from './context';

/** What a change says of its making. */
export interface Authorship {
  week: IsoWeek;
  voice: string;
}

/** What a new change says of its making: the week, and the device's voice at this place (key of a page or service). */
export async function authorship(context: BackgroundContext, placeKey: string): Promise<Authorship> {
  const database = await context.database();
  const secret = (await findDeviceSecret(database)) ?? (await makeSecret(context, database));
  return { week: isoWeek(context.today()), voice: voiceOf(secret, placeKey) };
}

/** Kept outside of the database as well: who lost it could not be told from others any more, not even by themselves. */
async function makeSecret(context: BackgroundContext, database: Database): Promise<Uint8Array> {
  const secret = await readDeviceSecret(database, () => context.randomBytes(32));
  await context.journal.keepSecret(secret);
  return secret;
}
