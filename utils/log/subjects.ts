import type { ChangeId, PlaceChange } from '@/utils/domain/change';
import { hashOf } from './hash';

/** The subject of all changes about a service. It follows from the key alone: nobody has to begin it. */
export function serviceSubject(key: string): ChangeId {
  return hashOf({ service: key });
}

/** The subject of all changes about a page. */
export function pageSubject(key: string): ChangeId {
  return hashOf({ page: key });
}

/** The subject that a change about a service or a page must have. */
export function subjectFor({ kind, value }: PlaceChange): ChangeId {
  return kind === 'service.name' ? serviceSubject(value.key) : pageSubject(value.page);
}
