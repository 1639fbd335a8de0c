import { PACKER_CALLS } from '@/utils/app/backup/packer';
import { browser } from '@/utils/browser';
import { serveCalls } from '@/utils/messaging';

serveCalls(browser.runtime, PACKER_CALLS);
