import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveLines } from '@/utils/app/import/serve-lines';

export default defineUnlistedScript(() => serveLines(self));
