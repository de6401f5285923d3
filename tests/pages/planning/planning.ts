import { startDiscussion } from './discussion';
import { startComments } from './comments';
import { startWorkingNotes } from './working-notes';

startWorkingNotes();
startComments();
startDiscussion();
