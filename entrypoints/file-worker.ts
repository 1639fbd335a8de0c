import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveFileJob } from '@/utils/app/file-worker/serve';

export default defineUnlistedScript(() => serveFileJob(self));
