import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveSearchPage } from '@/utils/app/search/worker';

export default defineUnlistedScript(() => serveSearchPage(self));
