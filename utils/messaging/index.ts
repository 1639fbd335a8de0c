export { type Caller, createCaller } from './call';
export { hearNews, tellNews } from './news';
export type { BackgroundCalls, Beginning, News, PageCalls } from './protocol';
export { type Answer, serveCalls } from './serve';
