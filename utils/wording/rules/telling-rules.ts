/** D1 obligation and command, D2 first-person advice, D11 opinion openers (domain: what a coach holds back). */
export const TELLING_RULES = `
D1 0.9 you|we @adv? both? should|must|ought|shouldn't|mustn't !have
D1 0.9 you|we|you'll @adv? need|needed to
D1 0.9 you @adv? have|got|gotta|want to @deed|be
D1 0.9 you've got to
D1 0.9 you'd|you had better
D1 0.9 you|we had better
D1 0.7 we have to @deed|be
D1 0.8 you @adv? need a|an|more|some|clearer|less|fewer|better|the
D1 0.7 you @adv? could|can|might|may @adv? @deed|want|be
D1 0.7 we @adv? could|might @adv? @deed
D1 0.6 @students @adv? need|needs|must
D1 0.6 @students should @adv? @deed|be|have
D1 0.6 @lesson|@tool|this|that|it @adv? should|must @adv? be
D1 0.6 @lesson|@tool needs|need to
D1 0.6 it would|might|may|could|will|'d @adv? be @adv? @better|@important|good|great|nice|wise|interesting|a to|if|for|good|great|nice
D1 0.6 it'd|would|might be @adv? @better|good|great|nice|wise|helpful to|if
D1 0.6 it's|it is @adv? @better|@important|wise|time|best|a to|not|good|great|for
D1 0.6 @important to|that you|we|@deed|always
D1 0.6 the|a|one|my|another|first|best|good|key @adv? thing|step|way|approach|strategy|option|idea|key ~3 is|would|could|might to|be|@deed|is
D1 0.7 one thing|idea|way|option|step ~2 you|to
D1 0.5 would|could|might|can|may @adv? @help you|them|the|with|if|here|$
D1 0.5 @tool ~2 would|could|might @adv? @help|work|be
D1 0.5 more|fewer|less @deed|%s|time|talk|questions next|would|please
D1 0.8 ^^ never|always|please|just|simply|definitely|maybe|perhaps? @deed !is|are|was|were|am|has|had|does|can|could|will|would|might|may|should|groups|group|and|of|?|-|:|you|u|i|on|in|forward|matters|suggests|shows|says
D1 0.8 ^^ be|stay|keep !@isaux|it|in
D1 0.8 ^ don't|never|not @adv? @deed|be|worry|let|feel|rush
D1 0.8 ^ do not @deed|be|worry|let|feel
D1 0.8 ^^ try|consider|avoid|start|stop|keep %ing|to|not|some|a|the|your|using|it
D1 0.8 make|be|made sure|certain to|you|they|that|it
D1 0.8 ^ please @deed|don't
D1 0.7 ^ just|then|also|instead|simply|definitely @deed your|the|a|them|it|him|her|some|with|to|for|one|more|yourself|up|out|on
D1 0.7 ^ let's|lets @deed|not|have
D1 0.7 ^ @deed your|yourself|them|him|her|it|the|a|an|some|more|fewer|less|with|to|for|one|that|this|what|how|whether|if|about|of|on|up|out|within
D1 0.6 ^ maybe|perhaps|possibly you|u|we|try|just|use|start|have|give|ask|make|put|let|some
D1 0.5 ^ maybe|perhaps|possibly a|an|the|some|more|fewer|something|%ing
D1 0.6 you|u may|might want|like|need|wish to
D1 0.6 want|like you to @deed
D1 0.6 what you|u need|want|could
D1 0.6 is|are needed|necessary|required
D1 0.6 should|must|needs|need|ought to? be %ed|made|given|done|shown|more|clearer|shorter|longer|moved
D1 0.6 benefit|benefits|gain from
D1 0.5 %ing ~5 can|could|may|might|would @help|be|make|give
D1 0.5 definitely|recommend|suggest|needs|need use|keep|try|more|a|moving|using|to|clearer
D1 0.5 time to @deed
D1 0.5 worth %ing|a try|shot|it
D2 0.9 if i were|was you|in
D2 0.9 i'd|i would|i'll @adv? @advise
D2 0.9 i @adv? @advise
D2 0.8 i'd|would @adv? !love|like|hate|be|hear @deed !you
D2 0.8 i would @adv? !love|like|hate|hear @deed|be !you
D2 0.7 i'd|i might|could @adv? @deed
D2 0.9 my|a|one|some @adv? advice|suggestion|recommendation|tip
D2 0.8 what|something|thing works|worked|helped|helps|i for|me|did|do|use|would
D2 0.7 in|with my class|classroom|room|lessons|school|experience|practice i
D2 0.7 i always|usually use|do|start|tell|give|have
D2 0.6 would|strongly|highly @adv? recommend|suggest|advise|encourage
D2 0.6 recommend|suggest|suggesting|recommending %ing|that|you|to
D2 0.6 encourage you to
D2 0.6 i|we'd|would've|have like|liked|love|appreciated to? see|seen|a|more|some
D2 0.6 i think|feel|believe ~1 you|we|it|they|this|the ~3 should|need|needs|could|must|ought|would
D11 0.7 ^ i think|feel|believe|guess|reckon|suppose !i|so|about|of
D11 0.7 ^ in my opinion|view
D11 0.7 ^ imo|imho
D11 0.6 ^ personally|honestly|frankly , ? i
D11 0.6 ^ to be honest|fair|blunt
D11 0.6 i don't think|believe|feel
D11s 0.6 wonder|wondering|wondered|curious if|whether ~4 could|should|might|would|need|needs|can|will|@deed
D11s 0.6 curious if|whether you
`;
