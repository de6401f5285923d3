export { analyse } from '../../utils/wording/analyse';
export { decide } from '../../utils/wording/decide';
export { listMarks } from '../../utils/wording/features';
export { LABELS } from '../../utils/wording/labels';
export { chancesOf, DENSE_SCALE, openModel, SPARSE_SCALE } from '../../utils/wording/model';
export { readSentence, weighSigns } from '../../utils/wording/read-sentence';
export { findSigns } from '../../utils/wording/signs';
export { readTokens } from '../../utils/wording/tokens';
export { packTable } from './pack-table';
