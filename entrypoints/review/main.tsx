import { conversationServices } from '@/utils/app/conversation/services';
import { knownNotes } from '@/utils/app/import/known-notes';
import { mount } from '@/utils/app/pages/mount';
import { Review } from '@/utils/app/review/Review';
import { ownBy } from '@/utils/app/share/own';
import { browser } from '@/utils/browser';
import type { Annotation } from '@/utils/domain/annotation';
import { sortNotes } from '@/utils/domain/sort';
import { type BackgroundCalls, createCaller } from '@/utils/messaging';
import { findDeviceSecret, openDatabase, readAllNotes, readChangesOf } from '@/utils/storage';

mount('review_title', async () => {
  const database = await openDatabase();
  let own = ownBy(undefined);
  const read = async () => {
    // A device makes its secret with the first thing that it says.
    own = ownBy(await findDeviceSecret(database));
    return sortNotes(await readAllNotes(database));
  };
  const isOwn = (note: Annotation) => own(note);
  const background = createCaller<BackgroundCalls>((message) => browser.runtime.sendMessage(message));
  const conversing = conversationServices(database, background);
  const known = (ids: readonly string[]) => knownNotes((all) => readChangesOf(database, all), ids);
  return <Review read={read} first={await read()} isOwn={isOwn} conversing={conversing} known={known} />;
});
