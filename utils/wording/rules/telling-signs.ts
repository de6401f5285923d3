/** Signs of telling and of asking. The model weighs them; none is shown (shown rules are D1 to D12). */
export const TELLING_SIGNS = `
imp 1 ^^ never|always|please|just|simply|really|definitely|maybe|perhaps? @deed !is|are|was|were|am|has|had|does|can|could|will|would|might|may|should|groups|group|and|of|?|-|you|u|suggests|suggested|shows|says|results|i|papers|url|www|,
imp 1 ^^ think|feel about|of|through|how|what|the|your
imp 1 ^ by all means
imp 1 ^^ have a|another go|look|think|word|chat|try
imp 1 ^^ be|stay|get|keep|go|remain !is|are|was|it|,
impneg 1 ^ don't|never|not @adv? @deed|be|worry|let|feel !you|i|it's|we|they|he|she|that|so
impneg 1 ^ do not @deed|be|worry|let|feel
impneg 1 ^ try|trying not to
impc 1 ^ @adv? @deed you|your|yourself|the|a|an|it|him|her|them|some|to|out|up|on|for|with|this|that|these|any|their|his|at|in|into|about|down|from|off|over|back|more|all|one|another|if|how|what|why|whether
please 1 please @deed|don't|do
please 1 ^^ please
youcan 1 you|u|we @adv? could|can|might|may @adv? @deed|be|want|need|wish|benefit|have|always|also
youcan 1 you're able to
youwant 1 you @adv? may|might|could want|wish to
youwant 1 you'll want|need|have to
youwant 1 you'd do well|better to|if|with
youcan 1 you|u|we could|can|might %ly @deed
youcan 1 you|u|we could|might afford|do to|with|well|worse
youcan 1 ^^ could|should|might|may @adv? @deed|help|have
nounfirst 1 ^^ @deed !what|how|who|that|if|it|the|your|a|an|them|him|her|you|where|when|which|whatever|to|in|on|for|with|and ~2 is|are|was|were|isn't
lessontalk 1 @lesson|@tool|students|pupils|lessons
lifetalk 1 @helper|@sadness|@swear|husband|wife|boyfriend|girlfriend|bf|gf|mom|dad|mother|father|brother|sister|ex|marriage|relationship|relationships|sex|god|drugs
should2 1 you|u|we|ye @adv? both? @ought
should2 1 you|u|we @adv? @need to|@deed
should2 1 you|u|we|you'll|you'd have|need|got @adv? to @deed|be
should2 1 you'd|you better
should2 1 you've|we've got to
should3 1 @ought @adv? be %ed|made|given|done|shown|sought|brought|taken|put|kept|written|moved
should3 1 need|needs|has|have|ought to be %ed|made|given|done|shown|more|clearer
should3 1 need|needs to @deed
should3 1 he|she|they|students|kids|authors|author|paper|parents|someone|it|this|that|there|class|teacher|hotel|they|one|people|management @adv? @ought
should3 1 could|can|might|may be %ed|made|shown|given|moved|more|improved
should3 1 @students @adv? need|needs
shouldneg 1 shouldn't|mustn't|oughtn't
ifyou 1 ^ if you|you're|your|u|possible
ifyou 1 ^ when|whenever|once you|you're|u
iwould 1 i'd @adv? @deed
iwould 1 ^ would @adv? @deed
iwould 1 i would @adv? @deed|be
icould 1 i|i'd might|could @adv? @deed
iwouldlike 1 i|i'd would? @adv? like|love|have|appreciate|prefer to? see|know|have|hear|seen|read|liked|appreciated|it
reco 1 ^ @adv? recommend|suggest|advise|encourage|urge|recommended|suggesting|recommending|suggested
reco 1 i'd|i|would|can @adv? @advise
reco 1 my|some|one|best|good|added|only|piece|bit|general advice|advise|suggestion|suggestions|recommendation|tip|tips
reco 1 if i were you
reco 1 i were you
reco 1 is|are|would|was|am|i'm suggested|recommended|advised|expected|suggesting|recommending|encouraged to|that|you
trying 1 ^ try|consider|avoid|stop|keep|start|practice|quit %ing|to|not|some|a|the|your|it|out
trying 1 consider %ing|a|the|that
trying 1 make sure|certain
trying 1 be sure|careful|honest|patient|kind|aware|prepared|warned|open|gentle|yourself
trying 1 take some|a|the|time|care|your|advantage|responsibility|notes|it|as
trying 1 focus|work|concentrate|reflect|reach|look|seek|find on|out|for|help|into|a|someone|yourself|within
trying 1 ^ let|ask|tell|give|show|help him|her|them|your|the|yourself|us
bestto 1 it's|it|is|be|would|might|may|could @adv? @better|good|great|nice|important|interesting|wise|okay|ok|idea|helpful|essential|crucial|beneficial|worth|appropriate|time|up to|if|for|that|%ing
bestto 1 good|great|better|best|bad idea|thing|way|place|option|start|step|approach to|is|would|might|for|if
bestto 1 @important|@better thing|step|part|way @adv? to|is|you
bestto 1 one|another|best|first|only|next thing|way|step|option|idea|approach|possibility|direction|area you|to|is|would|could|of
bestto 1 time|okay|ok to @deed
bestto 1 best to @deed|have|be|get
bestto 1 high|about time
bestto 1 worth|worthwhile %ing|a|to|it|the
wouldhelp 1 could|can|might|may|would|will @adv? @help you|your|with|to|them|a|in|both|if|the|if|from|$
wouldhelp 1 can|could|may|might|would @adv? be @adv? helpful|useful|beneficial|good|better|great|nice|interesting|worth|needed|necessary|effective|valuable|more|informative
wouldhelp 1 %ing ~5 can|could|may|might|will|would @adv? @help|be|make|give
wouldhelp 1 ^^ a|an|some|more|the @adv? ~4 would|could|might|may|can @adv? @help|be|benefit|work
wouldhelp 1 benefit|benefits from
wouldhelp 1 is|are|be needed|necessary|required|missing|useful
wouldhelp 1 would have been|liked|preferred|appreciated
wouldhelp 1 it|this|that might|may|could|would @help
maybeyou 1 ^ maybe|perhaps|possibly you|u|try|you'd|we|your|it's|a|some|ask|have|just|start|consider|get|look|talk|the
maybe 1 ^ maybe|perhaps
resource 1 ^ check|see|read|visit|source|resource|resources|link|links|info|here @adv? out? @link
resource 1 ^ check|see out? ~1 www|http|https
wisdom 1 it @adv? pays off? to
wisdom 1 no harm|point|need|shame|sense|reason in|to|@deed
wisdom 1 can't|cannot|won't|wouldn't|doesn't go? hurt|amiss|wrong|beat|lose|harm
wisdom 1 ^ nothing|you|you'll @adv? beats|find|see|notice|get|replaces
wisdom 1 ^ your|the|my|best|safest|top|quick|easy ~1 trick|secret|key|knack|rule|bet|tip|win|tweak is|for|:|-|with|here|there|would|i
wisdom 1 ^ what|thing|trick|idea|approach|tactic that? @adv? helps|works|worked|settles ~2 is
wisdom 1 i've|we've|i|we found|noticed|learnt|learned that? @students|they|it
wisdom 1 better|best|more|faster|quicker|easier when|if|with|to|once|after|off
wisdom 1 more|less|fewer|clearer|shorter|simpler ~3 needed|please|next
wisdom 1 ^ next step|steps|time|lesson
wisdom 1 ^ rather|instead than|of
wisdom 1 ^^ in|from|at my|our|experience
wouldfix 1 would|could|might|will|wouldn't @adv? fix|solve|stop|end|sort|save|cut|settle|calm|free|speed|keep|get|let|work
errand 1 ^^ @errand ~3 @admin
errand 1 ^^ to|my|for? do|me|todo|jobs|action :|-|(
errand 1 ^^ follow|catch|check|touch up|in|base|with
theirplan 1 ^^ he's|she's|they're|he|she|they is|was|are|were? @adv? going|planning|keen|hoping|thinking|set|trying|about|happy|off
theirplan 1 ^^ he|she|they @adv? wonders|wonder|wants|wanted|plans|hopes|says|thinks|reckons|asked|decided|agreed|figured|thought|will|might|tried|would? prefer|rather|like
theirplan 1 ^^ her|his|their @adv? next|plan|aim|goal|idea|hunch|words|view|target|focus|question|step|guess|worry|hope
theirplan 1 @say|argued|wondered|agreed|discussed|talked|unsure|disagreed about? whether|who|which|if
goodwill 1 go for it
goodwill 1 ^ feel free|better
goodwill 1 contact|message|pm|dm|text us|me
goodwill 1 let me|us know
goodwill 1 take care
goodwill 1 stay safe|strong|blessed
goodwill 1 hang in there
goodwill 1 keep us|me|it posted|up
goodwill 1 have a ~2 weekend|day|evening|night|time|holiday|break|one|week|summer
goodwill 1 please find|see ~3 attached|below|enclosed
helperdoes 1 ^^ @adv? a|an|the|some|your|any|many|most|good? good|great|trained|qualified|licensed? @helper|@family|they|people|research|therapy|counseling|@research|parents|@sadness|medication|someone ~3 can|will|may|might|could|would|is|are|has|have|should|shows|suggests
helperdoes 1 ^^ maybe|perhaps? the|a|your @helper can|will|may|could
story 1 ^^ i|my|we|our @adv? !would|think|recommend|suggest|could|might|wonder|strongly|highly|encourage|believe|guess|feel|hope|want|urge|just|am|advise|should
story 1 ^^ i've|mine|me
story 1 ^^ what i|we @past|%ed
lets 1 ^ let's|lets
lets 1 let us
yes 1 ^^ yes|yeah|exactly|agreed|agree
whynot 1 why not @adv? @deed|%ing|a|the|some
whynot 1 why don't|dont|wouldn't you|we|they|i @adv? !think|want|like|need|see|agree|know|add|add
whypuzzle 1 why can't|didn't|doesn't|isn't|won't|couldn't|aren't|wasn't
whypuzzle 1 why not $
whypuzzle 1 why don't|wouldn't you|we|i|they|it|he|she think|want|like|need|see|agree|know|add
howabout 1 ^ how|what about
abouttold 1 ^ what about ~4 surprised|struck|made|makes|worked|stood|felt|helped|matters|mattered|interests|interested|worries|worried|excites|pleased|bothered|seemed|changed|told|tells|works
whatif 1 what if
whatif 1 what would|could|might happen if
haveyoutried 1 have|had|did|haven't|hasn't you|u|they|authors|he|she|we @adv? tried|considered|thought|looked|spoken|talked|asked|try|consider|think|ask|look|explored|checked|offered|seen
haveyoutried 1 ^ ever|you tried|considered|thought
couldyou 1 ^ could|can|would|couldn't|can't|wouldn't|will you|u|we|he|she|it|they|authors|that|there|@students
couldyou 1 ^ could|can|would the|a|some|your|this|these ~2 @deed|help|be
shallwe 1 ^ should|shall|shouldn't|must we|i|you|they|it|he|she|the
anyway 1 is|are there|it any|a|another|anything|possible? way|chance|reason|option|anyway|possible you|to|that|we|he|she|they
doyouthink 1 do|don't you think|feel|agree
wantto 1 you|u want|need|like to @deed
thinkshould 1 think ~2 @ought|would
negaux 1 ^ isn't|aren't|don't|doesn't|didn't|wouldn't|couldn't|shouldn't|can't|haven't|hasn't|won't|wasn't|weren't|ain't
aux 1 ^^ is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must
aux 1 ^ is|are|was|were|do|does|did|have|has|had|can|could|will|would|should you|he|she|it|they|we|i|there|that|this|your|his|her|the|any|these|anyone|anybody|everybody|everyone|someone|u
wh 1 ^^ what|how|why|which|who|where|when|whose|what's|how's|who's|where's
wh 1 ^ what|how|why|where|which|who|when do|does|did|is|are|was|were|would|will|can|could|should|has|have|might|may|kind|type|kinds|types|sort|else|other|made|makes|about|come|else
whq 1 ^ what|how|why|whta|which|what's ~4 @i|you|we|he|they|it|she|@students|u
howmany 1 ^ how many|much|old|long|often|far|big|tall|late|soon|frequently
whenwho 1 ^ when|who|whose|where is|are|was|were|did|do|does|will|has|have|told|said|paid|abused|spoke|can
whattime 1 ^ what|which time|day|year|age|grade|page|state|city|room|period|date|number|color|name|percent
press 1 ^ tell|show|explain|convince|prove|describe|justify me|us|why|how|your|that|the|more|it|what
press 1 ^ can|could|would|will you @adv? explain|tell|describe|elaborate|share|show|walk|give|say|clarify|expand|help
press 1 and why|how
press 1 why $
press 1 give me|us an|a|another example|reason
press 1 explain|say|tell|talk|think ~3 why|how
press 1 @think so|that|it why|why|because
press 1 how do|did|could|can|would you|we|they know|get|figure|find|prove|decide|think|come|tell
press 1 how come
press 1 what makes|made you|it|him|her|them
press 1 what do|did|are|is you|your|u think|feel|mean|thoughts|feeling|feelings|opinion|thinking
press 1 how do|did you feel|like|see|find|mean|handle
tag 1 right|huh|correct|okay|ok|yeah|eh|ya $
tag 1 isn't|aren't|doesn't|don't|didn't|wasn't|weren't|won't|can't|wouldn't|shouldn't|hasn't|is|are|do|does it|they|you|he|she|we|i|that|there $
agreeq 1 do|don't|would|wouldn't you @adv? agree
`;
