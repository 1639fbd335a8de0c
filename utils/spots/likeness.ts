/**
 * Whether two targets mean the same place, as far as what is stored of them tells. `near`: perhaps; people are asked. In doubt
 * `near`, never `same`.
 */
export type Likeness = 'same' | 'near' | 'other';
