/** What of ours describes, and nothing else: as long as this bundle is the same, what it describes is the same. */
export { describeElement, describeRange } from '@/utils/anchoring';
