import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startLoader } from '@/utils/app/annotator/loader';
import { pageApi } from '@/utils/browser/page-world';

export default defineUnlistedScript(() => startLoader(window, pageApi));
