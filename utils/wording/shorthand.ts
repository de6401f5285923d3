const PAIRS = `u you|ur your|r are|y why|n and|cld could|cd could|shd should|shld should|shud should|cud could|wud would|wld would|wd would|b4 before|bc because|cuz because|coz because|becuz because|
thru through|tho though|w with|wo without|abt about|ppl people|pls please|plz please|thx thanks|ty thanks|ss students|sts students|stds students|stundents students|tchr teacher|hw homework|
gr group|grp group|grps groups|qs questions|q question|qn question|dont don't|doesnt doesn't|didnt didn't|isnt isn't|arent aren't|wasnt wasn't|werent weren't|wont won't|cant can't|
couldnt couldn't|wouldnt wouldn't|shouldnt shouldn't|havent haven't|hasnt hasn't|hadnt hadn't|im i'm|ive i've|youre you're|youve you've|youd you'd|youll you'll|theyre they're|theyve they've|
weve we've|thats that's|whats what's|hows how's|wheres where's|whos who's|lets let's|theres there's|heres here's|yor your|yoru your|yuo you|yuor your|yu you|ya you|teh the|hte the|waht what|
whta what|wat what|wht what|hwo how|hw how|wehn when|tehy they|htey they|adn and|nad and|taht that|thta that|reccomend recommend|suggets suggest|definately definitely|prolly probably|
maybee maybe|mayb maybe|prob probably|tryed tried|tryin trying|goign going|thikn think|fel feel|neeed need|ned need|hav have|haev have|ahve have|whould would|everytime always|alot lot|
gr8 great|greta great|gud good|rly really|diffrent different|dif different|diff different|tht that|wk week|wks weeks|mtg meeting|obs observation|tmrw tomorrow|tmr tomorrow|idk know|hrs hours`;

const SPELLED = new Map(
  PAIRS.split('|').map((pair) => {
    const [from = '', to = ''] = pair.trim().split(' ');
    return [from, to] as const;
  }),
);

/** The word that a coach in a hurry meant: shorthand, a lost apostrophe, a common slip. */
export const spellOut = (word: string): string => SPELLED.get(word) ?? word;
