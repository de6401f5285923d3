/** Closed classes: the small words that carry the grammar. One class a line: name, colon, words. */
export const GRAMMAR_WORDS = `
i: i me my mine myself i'm i've i'd i'll
we: we us our ours ourselves we're we've we'd we'll
you: you your yours yourself yourselves you're you've you'd you'll
he: he she him her his hers himself herself he's she's he'd she'd he'll she'll
they: they them their theirs themselves they're they've they'd they'll
it: it its itself it's it'd it'll
this: this that these those that's there's here's
ought: should must ought shouldn't mustn't oughtn't gotta should've
need: need needs needed
could: could couldn't could've
might: might may mayn't mightn't might've
would: would wouldn't would've 'd
can: can can't cannot
will: will won't shall shan't gonna 'll
be: is are was were am be been being isn't aren't wasn't weren't ain't
isaux: is are was were am isn't aren't wasn't weren't ain't
do: do does did don't doesn't didn't done doing
have: have has had haven't hasn't hadn't having
what: what what's whats
how: how how's hows
why: why why's
who: who who's whom whose which when where where's when's
not: not no never nor neither none nothing nobody nowhere don't doesn't didn't isn't aren't wasn't weren't won't can't cannot couldn't wouldn't shouldn't haven't hasn't hadn't without
maybe: maybe perhaps possibly probably likely potentially
if: if unless whether whenever when once until
very: very really so quite too extremely incredibly super pretty rather fairly highly totally absolutely completely truly utterly particularly somewhat such much overly especially
adv: really definitely probably also just always never maybe perhaps possibly still only often usually simply certainly surely even first then now actually honestly please seriously strongly highly personally totally absolutely both all already ever instead
so: so therefore thus hence ok okay well oh and but or anyway also then yeah yes no now hey hi hello um uh like because alright right hmm
because: because since as although though while whereas however therefore thus hence despite
in: in on at by for from with about into over after before between during through of to than as
some: some any many most much few several all every each both more less enough another other others lots lot plenty various number numerous half
the: the a an
please: please kindly pls
lets: let's lets
same: same similar alike too
`;
