import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveImport } from '@/utils/app/import/worker';

export default defineUnlistedScript(() => serveImport(self));
