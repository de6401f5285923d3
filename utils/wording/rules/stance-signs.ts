/** Signs of giving back, judging, supporting and reporting. The model weighs them; none is shown. */
export const STANCE_SIGNS = `
sounds 1 ^ it? @adv? sounds|seems|appears|looks|feels @adv? like|as|that|you|to|your
sounds 1 it|that|this|he|she|you|what|which|there @adv? @sounds like|as|that|you
sounds 1 that|this|it sounds|seems|looks|must @adv? really|so|very|a|like|tough|hard|painful|difficult|frustrating|be|have|feel|quite|pretty|incredibly|exhausting|overwhelming
hearing 1 what|all i'm|i|i am @adv? hear|hearing|understand|gather|get
hearing 1 i hear|sense|gather|imagine|suspect|presume|guess|bet|assume|get|can|guessing|sensing that|you|how|a|your|from|see|hear|tell|imagine|this|it|why|where|the
hearing 1 if i hear|heard|understand|understood|have
hearing 1 in other words
hearing 1 on the? one hand
hearing 1 part of you
hearing 1 i think i heard
hearing 1 let me check|see if|i
hearing 1 from what you|i
yousaid 1 you|you've|u @adv? said|mentioned|mention|say|state|stated|describe|described|write|wrote|told|shared|noted|noticed|report|express|expressed
youfeel 1 you|you're|u @adv? feel|feeling|felt|want|wanted|wish|hope|hoping|need|love|miss|care|worried|trying|struggling|afraid|value|know|wonder|wondering|looking|wanting|think|believe|thinking|saying|noticing|seeing|weighing|concerned|caught|torn|planned
youfeel 1 you are|were|have|have|keep|seem|must|would|had|'re @adv? ~1 @sad|@struggle|feel|feeling|felt|want|trying|hoping|looking|asking|wondering|carrying|dealing|through|going|saying|worried|tired|torn|stuck|thinking|seeing|noticing|beating|questioning
youare 1 ^ @adv? you're|you've|you @adv? are|were|have|don't|can't|want|feel|put|give|keep|never|haven't|didn't|do|did|just|'re|%ing|%ed|a|the|not|so|very
youare 1 ^^ you|your|you're|you've
yourx 1 ^^ your
mustbe 1 must be|have|feel
musthave 1 @he|you|they|we|it|that must have
soyou 1 ^^ so you|you're|your|it's|what|there|the|that|part|is|u
selfi 1 ^^ i|i'm|i've|my|me|we|i'd|i'll|myself|we've|our|mine
selfi 1 ^ i|we|my @adv? @past|%ed|had|was|were|have|am|used|don't|didn't|never|just|can't|hate|love|still|always|usually|tried|try|got|get|go|know|feel|went|live|work
selfpast 1 i|we|he|she|they @adv? @past|%ed|used
selfpast 1 when i|we|my was|were|had|got
thanks 1 ^ thank|thanks|thx|@thanks
thanks 1 @glad that? you|to|you're|for|of
thanks 1 i|really appreciate|admire|applaud|like|love|enjoyed|loved|liked
support 1 i|i'm @adv? hope|wish|sorry|here|understand|know|believe|care|promise|rooting|praying|wishing
support 1 here|there for|if you
support 1 @luck luck|of|wishes|to|with|for
support 1 good|best luck|of
support 1 you're|you|are @adv? not|aren't @adv? alone|only
support 1 feel free|better
support 1 let me know
support 1 sending|hugs|love|hope
support 1 take care
support 1 hang in there
support 1 you|you'll|things|it|it'll|this|everything @adv? will|gets|get|going|'ll @adv? get|be|find|better|okay|through|fine|to
support 1 sorry to|for|you|that|about|this
affirm 1 you|you're|u are|is|have|did|were|deserve|handled|seem|sound|showed|show|'re @adv? not? @adv? a|an|so|doing|such|the|great|@good|enough|right|@bad|worthy|valid|strong|better|done|every|wrong
affirm 1 you deserve|matter|rock
affirm 1 @adv? @normal to|for|that|and|you|, 
affirm 1 it's|it|is|are|be|that's|totally|completely|perfectly @adv? @adv? @normal
affirm 1 your|you|the|this|that feelings|feeling|reaction|safety|fact|anger @adv? are|is|that|make|makes
affirm 1 nothing @adv? wrong|to be|shameful|bad
affirm 1 not|isn't|wasn't|none ~2 your fault
affirm 1 proud of
affirm 1 well done|said|put
affirm 1 way to go
affirm 1 takes|took|shows|showed @adv? a|some|so|real|great|how|courage|strength|guts|insight
affirm 1 a|the|good|great|huge|big|first sign|step|start|point|question|job|work
affirm 1 on the right
confront 1 you're|you|are|is|he|she|they|that's|it's @adv? being|@wrong|wrong|overreacting|lying|making
confront 1 i|i'd @adv? disagree|challenge|question|don't|doubt|not
confront 1 i|we don't think|believe|agree|see|get|understand
confront 1 you don't|didn't|can't|won't|never|know|already|seem|say @adv? really|want|know|the|that|care|mean|try|understand
thatis 1 ^ that's|this|that|these|it's|it|what is|was|are|a|an|were|isn't|seems|'s @adv? @adv? a|an|the? @good|@bad|@mild|@tough|@wrong
thatis 1 ^ that's|it's|this's @adv? @adv? a|an|the|not? @adv? @good|@bad|@mild|@tough|@wrong|wrong
isgood 1 is|are|was|were|be|been|seems|looks|seem|sounds|feels|remains|appears|isn't|wasn't|aren't @adv? not? @adv? @adv? a|an|the? @adv? @good
isbad 1 is|are|was|were|be|been|seems|looks|seem|sounds|feels|remains|appears|isn't|wasn't|aren't @adv? not? @adv? @adv? a|an|the? @adv? @bad
barepraise 1 ^^ @adv? @good
barebad 1 ^^ @adv? @bad
whata 1 ^^ what|such a|an|@adv? @good|@bad|@adv|lovely
unclear 1 not|isn't|aren't|is|are|to|very @adv? clear|unclear|obvious|sure|convinced|convincing|evident|understand|see|novel|surprising|sufficient|enough
lack 1 @lack
lack 1 does|do|did|is|are not|n't @adv? %ed|provide|show|discuss|explain|compare|mention|support|seem|give|have|consider|address|describe
ithink 1 i|we|i'd|i've @adv? think|feel|believe|find|found|guess|suspect|thought|felt
paperverb 1 paper|authors|author|work|method|approach|article|they|algorithm|model @adv? @adv? proposes|propose|presents|introduce|introduces|present|presents|uses|use|study|studies|shows|show|claim|claims|argue|compare|compares|provide|provides|report|consider|extends|combines|describe|describes|evaluate|address|addresses|develop|explores
paperdone 1 is|are|was|were @adv? trained|computed|based|used|defined|estimated|applied|evaluated|tested|compared|given|learned|called|obtained|added|performed|known|proposed|shown|sampled|generated|considered
pubgood 1 @good|@mild|@bad|novel|original paper|idea|work|results|method|approach|contribution|writing|problem|question|point|analysis|experiments|hotel|location|staff|place|job
students 1 @students were|was|seemed|looked|seem|look|are|is|appeared @adv? @adv? @sad|@good|@bad|happy|engaged|lost|motivated|interested|focused|on|off
count 1 0 of|out|students|times|minutes|min|hands|pairs|questions|ss|pupils|:|kids|mins|groups|/
count 1 three|two|four|five|six|seven|eight|ten|twelve|several|some @students|hands|questions|pairs|times|minutes|people
timestamp 1 ^^ 0 :|. 0
reported 1 said|told|asked|says|asks|mentioned|reported|wrote|agreed|decided ~2 that|me|us|them|"|“|:|he|she|they|to|him|her|if
reported 1 @reporting said|says|told|tell|tells|asks|asked|say|read|reads|state
reported 1 thinks|feels|reckons|says|believes|worries she|she'd|she'll|she's|he|he'd|he'll|he's|they|they'd|they'll|it|that
reported 1 according to
`;
