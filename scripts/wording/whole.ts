// All that a page loads of the analyser, as one entry: what the bench weighs.
export { analyseChanged, windowAt } from '../../utils/wording/analyse-changed';
export { reframe } from '../../utils/wording/reframe';
