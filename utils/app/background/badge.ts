import { browser } from '@/utils/browser';

/** The darkest blue of KERN's palette: white digits on it are easy to read. */
const BADGE_COLOUR = '#171a2b';

/** Shows how many notes the page in a tab has; nothing for none. The tab may be gone by now, which is no error. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab was closed between its message and this answer.
  }
}
