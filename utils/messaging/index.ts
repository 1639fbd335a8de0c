export { type Caller, createCaller } from './call';
export { hearNews, tellNews } from './news';
export type { BackgroundCalls, Beginning, News, PackerCalls, PageCalls } from './protocol';
export { type Answer, serveCalls } from './serve';
