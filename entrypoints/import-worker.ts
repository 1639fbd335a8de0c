import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveImport } from '@/utils/app/import/worker';

// Firefox stops a worker for good, about once in some hundred times, while that starts another one. Nothing ends it then, and the
// locks that it holds are never free again.
const startsWorkers = !import.meta.env.FIREFOX;

export default defineUnlistedScript(() => serveImport(self, startsWorkers));
