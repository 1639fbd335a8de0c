import { catalogueServices } from '@/utils/app/catalogue/catalogue-services';
import { conversationServices } from '@/utils/app/conversation/services';
import { knownNotes } from '@/utils/app/import/known-notes';
import { mount } from '@/utils/app/pages/mount';
import { reviewActions } from '@/utils/app/review/actions';
import { reviewSource } from '@/utils/app/review/data';
import { Review } from '@/utils/app/review/Review';
import { createTidying } from '@/utils/app/services/tidying';
import { spotsServices } from '@/utils/app/spots/services';
import { browser } from '@/utils/browser';
import { type BackgroundCalls, createCaller } from '@/utils/messaging';
import { openDatabase, readChangesOf } from '@/utils/storage';

mount('review_title', async () => {
  const database = await openDatabase();
  const source = reviewSource(database);
  const background = createCaller<BackgroundCalls>((message) => browser.runtime.sendMessage(message));
  const actions = reviewActions(database, background);
  const services = {
    actions,
    conversing: conversationServices(database, background),
    catalogue: catalogueServices(database, background),
    spots: spotsServices(database, background, actions),
    tidying: createTidying(database, background),
    known: (ids: readonly string[]) => knownNotes((all) => readChangesOf(database, all), ids),
  };
  return <Review source={source} first={await source.read()} {...services} />;
});
